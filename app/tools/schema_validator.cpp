#include "app/tools/schema_validator.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tools {

namespace {

constexpr int kMaxDepth = 64;
constexpr int kMaxChecks = 100'000; // subschemas looked at: hostile schemas branch without end
constexpr qsizetype kShownLength = 60;

QString kindOf(const Json& value)
{
    switch (value.type()) {
    case Json::value_t::null:
        return QStringLiteral("null");
    case Json::value_t::boolean:
        return QStringLiteral("a boolean");
    case Json::value_t::string:
        return QStringLiteral("a string");
    case Json::value_t::object:
        return QStringLiteral("an object");
    case Json::value_t::array:
        return QStringLiteral("an array");
    default:
        return QStringLiteral("a number");
    }
}

QString shown(const Json& value)
{
    const QString text = QString::fromUtf8(compactJson(value));
    return text.size() <= kShownLength ? text : text.left(kShownLength) + QChar(0x2026);
}

bool isInteger(const Json& value)
{
    if (value.is_number_integer())
        return true;
    return value.is_number_float() && std::isfinite(value.get<double>()) &&
           value.get<double>() == std::floor(value.get<double>());
}

bool isOfType(const Json& value, const std::string& type)
{
    if (type == "string")
        return value.is_string();
    if (type == "number")
        return value.is_number();
    if (type == "integer")
        return isInteger(value);
    if (type == "boolean")
        return value.is_boolean();
    if (type == "object")
        return value.is_object();
    if (type == "array")
        return value.is_array();
    if (type == "null")
        return value.is_null();
    return true; // a type we do not know forbids nothing
}

QString named(const std::string& type)
{
    const bool isVowel = type == "integer" || type == "object" || type == "array";
    return type == "null" ? QStringLiteral("null")
                          : (isVowel ? QStringLiteral("an ") : QStringLiteral("a ")) + toText(type);
}

/// Equal as JSON: 1 and 1.0 are the same number, members in any order.
bool isEqual(const Json& a, const Json& b)
{
    if (a.is_number() && b.is_number())
        return a == b;
    if (a.type() != b.type())
        return false;
    if (a.is_object()) {
        if (a.size() != b.size())
            return false;
        for (const auto& [key, value] : a.items()) {
            const auto other = b.find(key);
            if (other == b.end() || !isEqual(value, *other))
                return false;
        }
        return true;
    }
    if (a.is_array())
        return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), isEqual);
    return a == b;
}

class Validator
{
public:
    explicit Validator(const Json& root) : m_root(root) {}

    /// False: `violation` says where and why.
    bool check(const Json& schema, const Json& value, const QString& path, int depth)
    {
        if (schema.is_boolean())
            return schema.get<bool>() || refuse(path, QStringLiteral("is not allowed"));
        if (!schema.is_object())
            return true;
        if (depth > kMaxDepth || ++m_checks > kMaxChecks)
            return refuse(path, QStringLiteral("cannot be checked: the tool's schema is too complex"));

        if (const auto reference = schema.find("$ref"); reference != schema.end()) {
            const Json* target = resolve(*reference);
            if (!target)
                return refuse(
                    path,
                    QStringLiteral("cannot be checked: the schema refers to something that is not there"));
            if (!check(*target, value, path, depth + 1))
                return false;
        }
        return checkType(schema, value, path) && checkChoice(schema, value, path) &&
               checkNumber(schema, value, path) && checkString(schema, value, path) &&
               checkArray(schema, value, path, depth) && checkObject(schema, value, path, depth) &&
               checkCombined(schema, value, path, depth);
    }

    QString violation() const { return m_violation; }

private:
    bool refuse(const QString& path, const QString& why)
    {
        m_violation = path + u' ' + why;
        return false;
    }

    const Json* resolve(const Json& reference) const
    {
        if (!reference.is_string())
            return nullptr;
        const std::string& text = reference.get_ref<const std::string&>();
        if (text == "#")
            return &m_root;
        if (!text.starts_with("#/"))
            return nullptr;
        try {
            const Json::json_pointer pointer(text.substr(1));
            return m_root.contains(pointer) ? &m_root.at(pointer) : nullptr;
        } catch (const Json::exception&) {
            return nullptr;
        }
    }

    bool checkType(const Json& schema, const Json& value, const QString& path)
    {
        const auto type = schema.find("type");
        if (type == schema.end())
            return true;
        if (value.is_null() && boolOf(schema, "nullable"))
            return true;
        if (type->is_string()) {
            const std::string& name = type->get_ref<const std::string&>();
            if (isOfType(value, name))
                return true;
            return refuse(path, QStringLiteral("must be %1, but is %2")
                                    .arg(named(name), value.is_number() ? shown(value) : kindOf(value)));
        }
        if (!type->is_array() || type->empty())
            return true;
        QStringList names;
        for (const Json& one : *type) {
            if (!one.is_string() || isOfType(value, one.get_ref<const std::string&>()))
                return true;
            names += named(one.get_ref<const std::string&>());
        }
        return refuse(
            path,
            QStringLiteral("must be %1, but is %2").arg(names.join(QStringLiteral(" or ")), kindOf(value)));
    }

    bool checkChoice(const Json& schema, const Json& value, const QString& path)
    {
        if (const auto constant = schema.find("const");
            constant != schema.end() && !isEqual(*constant, value))
            return refuse(path, QStringLiteral("must be %1, but is %2").arg(shown(*constant), shown(value)));
        const auto choices = schema.find("enum");
        if (choices == schema.end() || !choices->is_array())
            return true;
        if (std::any_of(choices->begin(), choices->end(),
                        [&](const Json& one) { return isEqual(one, value); }))
            return true;
        QStringList texts;
        for (size_t i = 0; i < choices->size() && i < 20; ++i)
            texts += shown((*choices)[i]);
        if (choices->size() > 20)
            texts += QStringLiteral("…");
        return refuse(path, QStringLiteral("must be one of %1, but is %2")
                                .arg(texts.join(QStringLiteral(", ")), shown(value)));
    }

    bool checkNumber(const Json& schema, const Json& value, const QString& path)
    {
        if (!value.is_number())
            return true;
        const double number = value.get<double>();
        const auto bound = [&](const char* key) {
            const auto found = schema.find(key);
            return found != schema.end() && found->is_number() ? &*found : nullptr;
        };
        if (const Json* least = bound("minimum"); least && number < least->get<double>())
            return refuse(path,
                          QStringLiteral("must be at least %1, but is %2").arg(shown(*least), shown(value)));
        if (const Json* most = bound("maximum"); most && number > most->get<double>())
            return refuse(path,
                          QStringLiteral("must be at most %1, but is %2").arg(shown(*most), shown(value)));
        if (const Json* above = bound("exclusiveMinimum"); above && number <= above->get<double>())
            return refuse(path,
                          QStringLiteral("must be more than %1, but is %2").arg(shown(*above), shown(value)));
        if (const Json* below = bound("exclusiveMaximum"); below && number >= below->get<double>())
            return refuse(path,
                          QStringLiteral("must be less than %1, but is %2").arg(shown(*below), shown(value)));
        if (const Json* step = bound("multipleOf"); step && step->get<double>() > 0) {
            const double quotient = number / step->get<double>();
            if (std::abs(quotient - std::round(quotient)) > 1e-9 * std::max(1.0, std::abs(quotient)))
                return refuse(
                    path,
                    QStringLiteral("must be a multiple of %1, but is %2").arg(shown(*step), shown(value)));
        }
        return true;
    }

    bool checkString(const Json& schema, const Json& value, const QString& path)
    {
        if (!value.is_string())
            return true;
        const QString text = toText(value.get_ref<const std::string&>());
        const qsizetype length = text.toUcs4().size();
        if (const auto least = integerOf(schema, "minLength"); least && length < *least)
            return refuse(
                path, QStringLiteral("must have at least %1 characters, but has %2").arg(*least).arg(length));
        if (const auto most = integerOf(schema, "maxLength"); most && length > *most)
            return refuse(
                path, QStringLiteral("must have at most %1 characters, but has %2").arg(*most).arg(length));
        const QString pattern = textOf(schema, "pattern");
        if (pattern.isEmpty() || pattern.size() > 1000)
            return true;
        // PCRE stops by itself when a pattern backtracks without end; such a match counts as none.
        const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
        if (expression.isValid() && !expression.match(text).hasMatch())
            return refuse(path, QStringLiteral("must match %1, but is %2").arg(pattern, shown(value)));
        return true;
    }

    bool checkArray(const Json& schema, const Json& value, const QString& path, int depth)
    {
        if (!value.is_array())
            return true;
        const qint64 size = qint64(value.size());
        if (const auto least = integerOf(schema, "minItems"); least && size < *least)
            return refuse(path,
                          QStringLiteral("must have at least %1 items, but has %2").arg(*least).arg(size));
        if (const auto most = integerOf(schema, "maxItems"); most && size > *most)
            return refuse(path,
                          QStringLiteral("must have at most %1 items, but has %2").arg(*most).arg(size));
        if (boolOf(schema, "uniqueItems") && size <= 1000) {
            for (size_t i = 0; i < value.size(); ++i)
                for (size_t j = 0; j < i; ++j)
                    if (isEqual(value[i], value[j]))
                        return refuse(path, QStringLiteral("must not contain %1 twice").arg(shown(value[i])));
        }
        const Json& first = arrayOf(schema, "prefixItems");
        const auto items = schema.find("items");
        for (size_t i = 0; i < value.size(); ++i) {
            const QString at = QStringLiteral("%1[%2]").arg(path).arg(i);
            if (i < first.size() ? !check(first[i], value[i], at, depth + 1)
                                 : items != schema.end() && !check(*items, value[i], at, depth + 1))
                return false;
        }
        return true;
    }

    bool checkObject(const Json& schema, const Json& value, const QString& path, int depth)
    {
        if (!value.is_object())
            return true;
        for (const Json& key : arrayOf(schema, "required"))
            if (key.is_string() && !value.contains(key.get_ref<const std::string&>()))
                return refuse(path,
                              QStringLiteral("lacks \"%1\"").arg(toText(key.get_ref<const std::string&>())));
        const qint64 size = qint64(value.size());
        if (const auto least = integerOf(schema, "minProperties"); least && size < *least)
            return refuse(path, QStringLiteral("must have at least %1 members").arg(*least));
        if (const auto most = integerOf(schema, "maxProperties"); most && size > *most)
            return refuse(path, QStringLiteral("must have at most %1 members").arg(*most));

        const Json& properties = objectOf(schema, "properties");
        const Json& patterns = objectOf(schema, "patternProperties");
        const auto others = schema.find("additionalProperties");
        for (const auto& [key, member] : value.items()) {
            const QString at = path + u'.' + toText(key);
            bool isKnown = false;
            if (const auto property = properties.find(key); property != properties.end()) {
                isKnown = true;
                if (!check(*property, member, at, depth + 1))
                    return false;
            }
            for (const auto& [pattern, inner] : patterns.items()) {
                if (!QRegularExpression(toText(pattern)).match(toText(key)).hasMatch())
                    continue;
                isKnown = true;
                if (!check(inner, member, at, depth + 1))
                    return false;
            }
            if (isKnown || others == schema.end())
                continue;
            if (others->is_boolean() && !others->get<bool>())
                return refuse(at, QStringLiteral("is not a known argument"));
            if (!check(*others, member, at, depth + 1))
                return false;
        }
        return true;
    }

    bool checkCombined(const Json& schema, const Json& value, const QString& path, int depth)
    {
        for (const Json& part : arrayOf(schema, "allOf"))
            if (!check(part, value, path, depth + 1))
                return false;
        const auto countMatches = [&](const Json& parts) {
            int matches = 0;
            for (const Json& part : parts)
                matches += check(part, value, path, depth + 1) ? 1 : 0;
            return matches;
        };
        const Json& any = arrayOf(schema, "anyOf");
        if (!any.empty() && countMatches(any) == 0)
            return any.size() == 1
                       ? false
                       : refuse(path, QStringLiteral("fits none of the forms allowed (%1)").arg(m_violation));
        const Json& one = arrayOf(schema, "oneOf");
        if (!one.empty()) {
            const int matches = countMatches(one);
            if (matches == 0)
                return refuse(path, QStringLiteral("fits none of the forms allowed (%1)").arg(m_violation));
            if (matches > 1)
                return refuse(path, QStringLiteral("fits more than one of the forms allowed"));
        }
        if (const auto inverse = schema.find("not");
            inverse != schema.end() && check(*inverse, value, path, depth + 1))
            return refuse(path, QStringLiteral("has a form that is not allowed"));
        return true;
    }

    const Json& m_root;
    int m_checks = 0;
    QString m_violation;
};

} // namespace

QString schemaViolation(const Json& schema, const Json& value)
{
    Validator validator(schema);
    return validator.check(schema, value, QStringLiteral("$"), 0) ? QString() : validator.violation();
}

} // namespace tools
