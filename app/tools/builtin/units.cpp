#include "app/tools/builtin/units.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tools {

namespace {

constexpr double kInch = 0.0254, kFoot = 0.3048, kYard = 0.9144, kMile = 1609.344;
constexpr double kPound = 0.45359237, kUsGallon = 3.785411784, kImperialGallon = 4.54609;
constexpr double kPi = 3.14159265358979323846;

/// One line of the table: dimension, base units in it, spellings; the first is the name.
struct Entry
{
    const char* dimension;
    double factor;
    const char* spellings;
    double offset = 0;
    bool isInverse = false;
};

// Values are exact by definition where one exists (international yard and pound 1959, SI brochure 9th
// edition).
constexpr Entry kUnits[] = {
    {"length", kInch, "inch|inches|in|″|\"|''"},
    {"length", kFoot, "foot|feet|ft|′|'"},
    {"length", kYard, "yard|yards|yd|yds"},
    {"length", kMile, "mile|miles|mi|statute mile|statute miles"},
    {"length", 1852, "nautical mile|nautical miles|nmi|sea mile|sea miles"},
    {"length", kInch / 1000, "mil|thou"},
    {"length", 201.168, "furlong|furlongs"},
    {"length", 1.8288, "fathom|fathoms"},
    {"length", 1e-10, "angstrom|angstroms|ångström|å"},
    {"length", 149597870700.0, "astronomical unit|astronomical units|au"},
    {"length", 9460730472580800.0, "light year|light years|light-year|light-years|lightyear|lightyears|ly"},
    {"length", 3.0856775814913673e16, "parsec|parsecs|pc"},
    {"length", kInch / 72, "point|points|pt"},

    {"mass", 1000, "tonne|tonnes|t|metric ton|metric tons|metric tonne"},
    {"mass", kPound, "pound|pounds|lb|lbs|lbm"},
    {"mass", kPound / 16, "ounce|ounces|oz"},
    {"mass", kPound * 14, "stone|stones|st"},
    {"mass", kPound * 2000, "ton|tons|short ton|short tons|us ton|us tons"},
    {"mass", kPound * 2240, "long ton|long tons|imperial ton|imperial tons"},
    {"mass", kPound / 7000, "grain|grains|gr"},
    {"mass", 0.0002, "carat|carats|ct"},
    {"mass", 0.0311034768, "troy ounce|troy ounces|ozt"},
    {"mass", 1.66053906660e-27, "dalton|daltons|da|u|amu"},

    {"temperature", 1, "kelvin|kelvins|k"},
    {"temperature", 1, "celsius|c|°c|℃|degree celsius|degrees celsius|degrees c|deg c|degc|centigrade",
     273.15},
    {"temperature", 5.0 / 9, "fahrenheit|f|°f|℉|degree fahrenheit|degrees fahrenheit|degrees f|deg f|degf",
     459.67 * 5 / 9},
    {"temperature", 5.0 / 9, "rankine|°r|°ra|degrees rankine"},

    {"volume", 1, "cubic meter|cubic meters|cubic metre|cubic metres|m3|m³|m^3|cubic m"},
    {"volume", 1e-6,
     "cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres|cm3|cm³|cm^3|cc|ccm"},
    {"volume", 1e-9, "cubic millimeter|cubic millimeters|cubic millimetre|mm3|mm³|mm^3"},
    {"volume", 1e-3, "cubic decimeter|cubic decimeters|dm3|dm³|dm^3"},
    {"volume", 1e9, "cubic kilometer|cubic kilometers|cubic kilometre|km3|km³|km^3"},
    {"volume", kInch* kInch* kInch, "cubic inch|cubic inches|in3|in³|in^3|cu in"},
    {"volume", kFoot* kFoot* kFoot, "cubic foot|cubic feet|ft3|ft³|ft^3|cu ft"},
    {"volume", kYard* kYard* kYard, "cubic yard|cubic yards|yd3|yd³|yd^3|cu yd"},
    {"volume", kUsGallon / 1000, "gallon|gallons|gal|us gallon|us gallons|us gal"},
    {"volume", kUsGallon / 4000, "quart|quarts|qt|us quart|us quarts"},
    {"volume", kUsGallon / 8000, "pint|pints|us pint|us pints"},
    {"volume", kUsGallon / 16000, "cup|cups|us cup|us cups"},
    {"volume", kUsGallon / 128000,
     "fluid ounce|fluid ounces|fl oz|floz|us fluid ounce|us fluid ounces|us fl oz"},
    {"volume", kUsGallon / 256000, "tablespoon|tablespoons|tbsp|tbs"},
    {"volume", kUsGallon / 768000, "teaspoon|teaspoons|tsp"},
    {"volume", kImperialGallon / 1000,
     "imperial gallon|imperial gallons|imp gal|uk gallon|uk gallons|uk gal"},
    {"volume", kImperialGallon / 4000, "imperial quart|imperial quarts|uk quart|uk quarts"},
    {"volume", kImperialGallon / 8000, "imperial pint|imperial pints|uk pint|uk pints"},
    {"volume", kImperialGallon / 160000, "imperial fluid ounce|imperial fluid ounces|uk fl oz|imp fl oz"},
    {"volume", 0.158987294928, "barrel|barrels|bbl|oil barrel|oil barrels"},

    {"area", 1, "square meter|square meters|square metre|square metres|m2|m²|m^2|sqm|sq m"},
    {"area", 1e6, "square kilometer|square kilometers|square kilometre|square kilometres|km2|km²|km^2|sq km"},
    {"area", 1e-4, "square centimeter|square centimeters|square centimetre|cm2|cm²|cm^2|sq cm"},
    {"area", 1e-6, "square millimeter|square millimeters|square millimetre|mm2|mm²|mm^2|sq mm"},
    {"area", 1e4, "hectare|hectares|ha"},
    {"area", 100, "are|ares"},
    {"area", kInch* kInch, "square inch|square inches|in2|in²|in^2|sq in|sqin"},
    {"area", kFoot* kFoot, "square foot|square feet|ft2|ft²|ft^2|sq ft|sqft"},
    {"area", kYard* kYard, "square yard|square yards|yd2|yd²|yd^2|sq yd"},
    {"area", kMile* kMile, "square mile|square miles|mi2|mi²|mi^2|sq mi"},
    {"area", 4046.8564224, "acre|acres|ac"},

    {"speed", 1, "meter per second|meters per second|metre per second|metres per second|m/s|mps"},
    {"speed", 1 / 3.6,
     "kilometer per hour|kilometers per hour|kilometre per hour|kilometres per hour|km/h|kmh|kph|kmph"},
    {"speed", 1000, "kilometer per second|kilometers per second|kilometres per second|km/s"},
    {"speed", kMile / 3600, "mile per hour|miles per hour|mph|mi/h"},
    {"speed", kFoot, "foot per second|feet per second|ft/s|fps"},
    {"speed", 1852.0 / 3600, "knot|knots|kn|kt|kts"},
    {"speed", 340.29, "mach"},
    {"speed", 299792458, "speed of light"},

    {"time", 60, "minute|minutes|min|mins"},
    {"time", 3600, "hour|hours|h|hr|hrs"},
    {"time", 86400, "day|days|d"},
    {"time", 604800, "week|weeks|wk|wks"},
    {"time", 1209600, "fortnight|fortnights"},
    {"time", 31556952.0 / 12, "month|months|mo"}, // mean Gregorian
    {"time", 31556952, "year|years|yr|yrs|a"},
    {"time", 315569520, "decade|decades"},
    {"time", 3155695200.0, "century|centuries"},

    {"data", 1024.0 / 8, "kibibit|kibibits|Kibit"},
    {"data", 1024, "kibibyte|kibibytes|KiB"},
    {"data", 1048576, "mebibyte|mebibytes|MiB"},
    {"data", 1073741824, "gibibyte|gibibytes|GiB"},
    {"data", 1099511627776, "tebibyte|tebibytes|TiB"},
    {"data", 1125899906842624, "pebibyte|pebibytes|PiB"},

    {"energy", 4.184, "calorie|calories|cal"},
    {"energy", 4184, "kilocalorie|kilocalories|kcal|food calorie|food calories|Cal"},
    {"energy", 3600, "watt hour|watt hours|watt-hour|watt-hours|wh"},
    {"energy", 3.6e6, "kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours|kwh"},
    {"energy", 3.6e9, "megawatt hour|megawatt hours|megawatt-hour|megawatt-hours|MWh"},
    {"energy", 1055.05585262, "british thermal unit|british thermal units|btu|btus"},
    {"energy", 1.602176634e-19, "electronvolt|electronvolts|ev"},
    {"energy", 1.3558179483314004, "foot pound|foot pounds|foot-pound|foot-pounds|ft lb|ft-lb"},
    {"energy", 105505585.262, "therm|therms"},

    {"power", 745.69987158227022, "horsepower|hp|mechanical horsepower"},
    {"power", 735.49875, "metric horsepower|ps"},
    {"power", 1055.05585262 / 3600, "btu per hour|btu/h|btuh"},

    {"pressure", 1e5, "bar|bars"},
    {"pressure", 100, "millibar|millibars|mbar"},
    {"pressure", 101325, "atmosphere|atmospheres|atm"},
    {"pressure", 6894.757293168361, "pound per square inch|pounds per square inch|psi|lbf/in2"},
    {"pressure", 133.322387415, "millimeter of mercury|millimeters of mercury|mmhg"},
    {"pressure", 101325.0 / 760, "torr"},
    {"pressure", 3386.389, "inch of mercury|inches of mercury|inhg"},

    {"angle", 1, "radian|radians|rad"},
    {"angle", kPi / 180, "degree|degrees|deg|°"},
    {"angle", kPi / 10800, "arcminute|arcminutes|arcmin|minute of arc|minutes of arc"},
    {"angle", kPi / 648000, "arcsecond|arcseconds|arcsec|second of arc|seconds of arc"},
    {"angle", kPi / 200, "gradian|gradians|gon|grad|grads"},
    {"angle", 2 * kPi, "turn|turns|revolution|revolutions|rev"},

    // Base: kilometres per litre.
    {"fuel", 1, "kilometer per liter|kilometers per liter|kilometres per litre|km/l|kmpl"},
    {"fuel", 100,
     "liter per 100 kilometers|liters per 100 kilometers|litres per 100 kilometres|l/100km|l/100 km", 0,
     true},
    {"fuel", kMile / 1000 / kUsGallon, "mile per gallon|miles per gallon|mpg|us mpg|miles per us gallon"},
    {"fuel", kMile / 1000 / kImperialGallon, "uk mpg|imperial mpg|miles per imperial gallon"},

    {"frequency", 1.0 / 60, "revolution per minute|revolutions per minute|rpm"},
    {"force", 4.4482216152605, "pound force|pounds force|lbf"},
    {"force", 9.80665, "kilogram force|kgf"},
};

/// Units that take the prefixes of the SI.
struct MetricEntry
{
    const char* dimension;
    double factor;
    const char* symbol;
    const char* names; ///< singular and plural, British and American
};

constexpr MetricEntry kMetric[] = {
    {"length", 1, "m", "meter|meters|metre|metres"},
    {"mass", 0.001, "g", "gram|grams|gramme|grammes"},
    {"volume", 0.001, "l", "liter|liters|litre|litres"},
    {"time", 1, "s", "second|seconds|sec|secs"},
    {"data", 1, "B", "byte|bytes"},
    {"data", 0.125, "b", "bit|bits"},
    {"energy", 1, "J", "joule|joules"},
    {"power", 1, "W", "watt|watts"},
    {"pressure", 1, "Pa", "pascal|pascals"},
    {"frequency", 1, "Hz", "hertz"},
    {"force", 1, "N", "newton|newtons"},
};

struct Prefix
{
    const char* symbol;
    const char* name;
    double factor;
};

constexpr Prefix kPrefixes[] = {
    {"", "", 1},          {"k", "kilo", 1e3},   {"M", "mega", 1e6},   {"G", "giga", 1e9},
    {"T", "tera", 1e12},  {"P", "peta", 1e15},  {"h", "hecto", 1e2},  {"da", "deca", 1e1},
    {"d", "deci", 1e-1},  {"c", "centi", 1e-2}, {"m", "milli", 1e-3}, {"µ", "micro", 1e-6},
    {"u", "micro", 1e-6}, {"n", "nano", 1e-9},  {"p", "pico", 1e-12},
};

QString tidy(QString text)
{
    text = text.simplified().normalized(QString::NormalizationForm_C);
    text.replace(QChar(0x03bc), QChar(0x00b5)); // Greek mu, micro sign
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

class Table
{
public:
    Table()
    {
        for (const MetricEntry& entry : kMetric)
            for (const Prefix& prefix : kPrefixes)
                addMetric(entry, prefix);
        for (const Entry& entry : kUnits) {
            const QStringList spellings = QString::fromUtf8(entry.spellings).split(u'|');
            add({spellings.first(), QString::fromLatin1(entry.dimension), entry.factor, entry.offset,
                 entry.isInverse},
                spellings);
        }
    }

    std::optional<Unit> find(const QString& spelling) const
    {
        const QString text = tidy(spelling);
        if (const auto exact = m_exact.find(text); exact != m_exact.end())
            return m_units[exact.value()];
        QString lower = text.toLower();
        if (const auto exact = m_exact.find(lower); exact != m_exact.end())
            return m_units[exact.value()];
        if (const auto any = m_lower.find(lower); any != m_lower.end())
            return m_units[any.value()];
        lower.replace(QStringLiteral(" per "), QStringLiteral("/"))
            .replace(QStringLiteral(" / "), QStringLiteral("/"));
        if (const auto any = m_lower.find(lower); any != m_lower.end())
            return m_units[any.value()];
        return std::nullopt;
    }

    QStringList names(const QString& dimension) const
    {
        QStringList result;
        for (const Unit& unit : m_units)
            if (unit.dimension == dimension && !result.contains(unit.name))
                result += unit.name;
        return result;
    }

private:
    void addMetric(const MetricEntry& entry, const Prefix& prefix)
    {
        const QString dimension = QString::fromLatin1(entry.dimension);
        if (dimension == QStringLiteral("data") && prefix.factor < 1)
            return;
        QStringList spellings{QString::fromUtf8(prefix.symbol) + QString::fromLatin1(entry.symbol)};
        for (const QString& name : QString::fromLatin1(entry.names).split(u'|'))
            spellings += QString::fromLatin1(prefix.name) + name;
        if (dimension == QStringLiteral("volume"))
            spellings += QString::fromUtf8(prefix.symbol) + u'L';
        if (dimension == QStringLiteral("mass") && prefix.factor == 1e3)
            spellings += {QStringLiteral("kilo"), QStringLiteral("kilos"), QStringLiteral("kgs")};
        if (dimension == QStringLiteral("length") && prefix.factor == 1e3)
            spellings += QStringLiteral("kms");
        if (dimension == QStringLiteral("length") && prefix.factor == 1e-6)
            spellings += {QStringLiteral("micron"), QStringLiteral("microns")};
        if (dimension == QStringLiteral("data") && entry.factor < 1 && prefix.factor > 1)
            spellings += {QString::fromLatin1(prefix.symbol) + QStringLiteral("bit"),
                          QString::fromLatin1(prefix.symbol) + QStringLiteral("bits")};
        add({spellings[1], dimension, entry.factor * prefix.factor, 0, false}, spellings);
    }

    /// Earlier units keep a spelling that a later one has too.
    void add(const Unit& unit, const QStringList& spellings)
    {
        const size_t index = m_units.size();
        m_units.push_back(unit);
        for (const QString& spelling : spellings) {
            const QString text = tidy(spelling);
            if (!m_exact.contains(text))
                m_exact.insert(text, index);
            if (!m_lower.contains(text.toLower()))
                m_lower.insert(text.toLower(), index);
        }
    }

    std::vector<Unit> m_units;
    QHash<QString, size_t> m_exact, m_lower;
};

const Table& table()
{
    static const Table units;
    return units;
}

} // namespace

std::optional<Unit> unitNamed(const QString& spelling)
{
    return table().find(spelling);
}

QString unitsOf(const QString& dimension)
{
    return table().names(dimension).join(QStringLiteral(", "));
}

double converted(double value, const Unit& from, const Unit& to)
{
    const double base = from.isInverse ? from.factor / value : value * from.factor + from.offset;
    return to.isInverse ? to.factor / base : (base - to.offset) / to.factor;
}

QString measureText(double value)
{
    if (value == 0)
        return QStringLiteral("0");
    const double size = std::abs(value);
    if (size >= 1e15 || size < 1e-6)
        return QString::number(value, 'g', 6);
    const int whole = int(std::floor(std::log10(size))) + 1;
    QString text = QString::number(value, 'f', std::clamp(6 - whole, 0, 12));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

} // namespace tools
