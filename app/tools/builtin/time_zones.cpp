#include "app/tools/builtin/time_zones.h"

#include <QHash>
#include <QRegularExpression>

namespace tools {

namespace {

/// Lower case, no marks, one blank between words.
QString folded(const QString& name)
{
    QString text;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower())
        if (!c.isMark())
            text += c.isLetterOrNumber() || c == u'+' || c == u'/' ? c : QChar(u' ');
    return text.simplified();
}

struct Alias
{
    const char* name;
    const char* zone;
};

// Cities and countries (of one zone) that are not themselves names of the time zone database.
constexpr Alias kAliases[] = {
    {"utc", "UTC"},
    {"gmt", "UTC"},
    {"z", "UTC"},
    {"zulu", "UTC"},
    {"cet", "Europe/Berlin"},
    {"cest", "Europe/Berlin"},
    {"mez", "Europe/Berlin"},
    {"mesz", "Europe/Berlin"},
    {"wet", "Europe/Lisbon"},
    {"eet", "Europe/Helsinki"},
    {"bst", "Europe/London"},
    {"msk", "Europe/Moscow"},
    {"est", "America/New_York"},
    {"edt", "America/New_York"},
    {"et", "America/New_York"},
    {"eastern time", "America/New_York"},
    {"cst", "America/Chicago"},
    {"cdt", "America/Chicago"},
    {"central time", "America/Chicago"},
    {"mst", "America/Denver"},
    {"mdt", "America/Denver"},
    {"mountain time", "America/Denver"},
    {"pst", "America/Los_Angeles"},
    {"pdt", "America/Los_Angeles"},
    {"pt", "America/Los_Angeles"},
    {"pacific time", "America/Los_Angeles"},
    {"ist", "Asia/Kolkata"},
    {"jst", "Asia/Tokyo"},
    {"kst", "Asia/Seoul"},
    {"sgt", "Asia/Singapore"},
    {"hkt", "Asia/Hong_Kong"},
    {"aest", "Australia/Sydney"},
    {"aedt", "Australia/Sydney"},
    {"awst", "Australia/Perth"},
    {"nzst", "Pacific/Auckland"},
    {"nzdt", "Pacific/Auckland"},
    {"munich", "Europe/Berlin"},
    {"munchen", "Europe/Berlin"},
    {"hamburg", "Europe/Berlin"},
    {"cologne", "Europe/Berlin"},
    {"koln", "Europe/Berlin"},
    {"frankfurt", "Europe/Berlin"},
    {"stuttgart", "Europe/Berlin"},
    {"leipzig", "Europe/Berlin"},
    {"germany", "Europe/Berlin"},
    {"deutschland", "Europe/Berlin"},
    {"geneva", "Europe/Zurich"},
    {"basel", "Europe/Zurich"},
    {"bern", "Europe/Zurich"},
    {"switzerland", "Europe/Zurich"},
    {"wien", "Europe/Vienna"},
    {"austria", "Europe/Vienna"},
    {"salzburg", "Europe/Vienna"},
    {"milan", "Europe/Rome"},
    {"naples", "Europe/Rome"},
    {"florence", "Europe/Rome"},
    {"venice", "Europe/Rome"},
    {"turin", "Europe/Rome"},
    {"italy", "Europe/Rome"},
    {"barcelona", "Europe/Madrid"},
    {"valencia", "Europe/Madrid"},
    {"seville", "Europe/Madrid"},
    {"spain", "Europe/Madrid"},
    {"lyon", "Europe/Paris"},
    {"marseille", "Europe/Paris"},
    {"nice", "Europe/Paris"},
    {"toulouse", "Europe/Paris"},
    {"france", "Europe/Paris"},
    {"manchester", "Europe/London"},
    {"birmingham", "Europe/London"},
    {"liverpool", "Europe/London"},
    {"edinburgh", "Europe/London"},
    {"glasgow", "Europe/London"},
    {"england", "Europe/London"},
    {"scotland", "Europe/London"},
    {"uk", "Europe/London"},
    {"united kingdom", "Europe/London"},
    {"great britain", "Europe/London"},
    {"ireland", "Europe/Dublin"},
    {"porto", "Europe/Lisbon"},
    {"rotterdam", "Europe/Amsterdam"},
    {"the hague", "Europe/Amsterdam"},
    {"netherlands", "Europe/Amsterdam"},
    {"belgium", "Europe/Brussels"},
    {"antwerp", "Europe/Brussels"},
    {"bergen", "Europe/Oslo"},
    {"norway", "Europe/Oslo"},
    {"gothenburg", "Europe/Stockholm"},
    {"sweden", "Europe/Stockholm"},
    {"denmark", "Europe/Copenhagen"},
    {"finland", "Europe/Helsinki"},
    {"krakow", "Europe/Warsaw"},
    {"gdansk", "Europe/Warsaw"},
    {"poland", "Europe/Warsaw"},
    {"czechia", "Europe/Prague"},
    {"hungary", "Europe/Budapest"},
    {"greece", "Europe/Athens"},
    {"turkey", "Europe/Istanbul"},
    {"ankara", "Europe/Istanbul"},
    {"ukraine", "Europe/Kyiv"},
    {"saint petersburg", "Europe/Moscow"},
    {"st petersburg", "Europe/Moscow"},
    {"washington", "America/New_York"},
    {"washington dc", "America/New_York"},
    {"washington d c", "America/New_York"},
    {"nyc", "America/New_York"},
    {"new york city", "America/New_York"},
    {"boston", "America/New_York"},
    {"philadelphia", "America/New_York"},
    {"atlanta", "America/New_York"},
    {"miami", "America/New_York"},
    {"houston", "America/Chicago"},
    {"dallas", "America/Chicago"},
    {"austin", "America/Chicago"},
    {"new orleans", "America/Chicago"},
    {"minneapolis", "America/Chicago"},
    {"salt lake city", "America/Denver"},
    {"la", "America/Los_Angeles"},
    {"san francisco", "America/Los_Angeles"},
    {"seattle", "America/Los_Angeles"},
    {"san diego", "America/Los_Angeles"},
    {"las vegas", "America/Los_Angeles"},
    {"portland", "America/Los_Angeles"},
    {"california", "America/Los_Angeles"},
    {"hawaii", "Pacific/Honolulu"},
    {"alaska", "America/Anchorage"},
    {"montreal", "America/Toronto"},
    {"ottawa", "America/Toronto"},
    {"calgary", "America/Edmonton"},
    {"rio de janeiro", "America/Sao_Paulo"},
    {"rio", "America/Sao_Paulo"},
    {"brasilia", "America/Sao_Paulo"},
    {"argentina", "America/Argentina/Buenos_Aires"},
    {"chile", "America/Santiago"},
    {"colombia", "America/Bogota"},
    {"peru", "America/Lima"},
    {"beijing", "Asia/Shanghai"},
    {"peking", "Asia/Shanghai"},
    {"shenzhen", "Asia/Shanghai"},
    {"guangzhou", "Asia/Shanghai"},
    {"china", "Asia/Shanghai"},
    {"japan", "Asia/Tokyo"},
    {"osaka", "Asia/Tokyo"},
    {"kyoto", "Asia/Tokyo"},
    {"korea", "Asia/Seoul"},
    {"south korea", "Asia/Seoul"},
    {"busan", "Asia/Seoul"},
    {"mumbai", "Asia/Kolkata"},
    {"bombay", "Asia/Kolkata"},
    {"delhi", "Asia/Kolkata"},
    {"new delhi", "Asia/Kolkata"},
    {"bangalore", "Asia/Kolkata"},
    {"bengaluru", "Asia/Kolkata"},
    {"chennai", "Asia/Kolkata"},
    {"hyderabad", "Asia/Kolkata"},
    {"india", "Asia/Kolkata"},
    {"pakistan", "Asia/Karachi"},
    {"islamabad", "Asia/Karachi"},
    {"nepal", "Asia/Kathmandu"},
    {"thailand", "Asia/Bangkok"},
    {"vietnam", "Asia/Ho_Chi_Minh"},
    {"hanoi", "Asia/Ho_Chi_Minh"},
    {"philippines", "Asia/Manila"},
    {"bali", "Asia/Makassar"},
    {"abu dhabi", "Asia/Dubai"},
    {"uae", "Asia/Dubai"},
    {"mecca", "Asia/Riyadh"},
    {"doha", "Asia/Qatar"},
    {"iran", "Asia/Tehran"},
    {"israel", "Asia/Jerusalem"},
    {"tel aviv", "Asia/Jerusalem"},
    {"canberra", "Australia/Sydney"},
    {"gold coast", "Australia/Brisbane"},
    {"wellington", "Pacific/Auckland"},
    {"new zealand", "Pacific/Auckland"},
    {"cape town", "Africa/Johannesburg"},
    {"pretoria", "Africa/Johannesburg"},
    {"south africa", "Africa/Johannesburg"},
    {"kenya", "Africa/Nairobi"},
    {"nigeria", "Africa/Lagos"},
    {"abuja", "Africa/Lagos"},
    {"egypt", "Africa/Cairo"},
    {"morocco", "Africa/Casablanca"},
    {"marrakesh", "Africa/Casablanca"},
    {"ethiopia", "Africa/Addis_Ababa"},
};

/// Folded names of all zones and of the cities in them.
const QHash<QString, QByteArray>& names()
{
    static const QHash<QString, QByteArray> table = [] {
        QHash<QString, QByteArray> names;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
            const QString text = QString::fromLatin1(id);
            if (id.startsWith("Etc/") || id.startsWith("UTC"))
                continue; // Etc/GMT+2 means the opposite of what people read
            names.insert(folded(text), id);
            const QString city = folded(text.section(u'/', -1));
            if (text.contains(u'/') && !names.contains(city))
                names.insert(city, id);
        }
        for (const Alias& alias : kAliases)
            names.insert(QString::fromLatin1(alias.name), alias.zone);
        return names;
    }();
    return table;
}

QTimeZone offset(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:utc|gmt)?\\s*([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(QString(text).replace(QChar(0x2212), u'-').trimmed());
    if (!match.hasMatch())
        return {};
    const int hours = match.captured(2).toInt(), minutes = match.captured(3).toInt();
    if (hours > 14 || minutes > 59)
        return {};
    const int seconds = hours * 3600 + minutes * 60;
    return QTimeZone(match.captured(1) == QStringLiteral("-") ? -seconds : seconds);
}

} // namespace

QTimeZone timeZoneNamed(const QString& name)
{
    if (name.size() > 100)
        return {};
    if (const QTimeZone zone = offset(name); zone.isValid())
        return zone;
    // "Paris, France" and "time in Paris" name a place with words around it.
    QString text = folded(name);
    for (const QString& word :
         {QStringLiteral("time in "), QStringLiteral("local time "), QStringLiteral("in ")})
        if (text.startsWith(word))
            text = text.mid(word.size());
    if (text.endsWith(QStringLiteral(" time")) && !names().contains(text))
        text.chop(5);
    const QString first = folded(name.section(u',', 0, 0));
    for (const QString& candidate : {text, first}) {
        const auto found = names().find(candidate);
        if (found != names().end())
            return QTimeZone(found.value());
    }
    return {};
}

} // namespace tools
