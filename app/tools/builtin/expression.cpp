#include "app/tools/builtin/expression.h"

#include <cmath>
#include <numbers>
#include <vector>

#include "app/tools/builtin/expression_functions.h"

namespace tools {

namespace {

constexpr qsizetype kMaxLength = 10'000;
constexpr int kMaxDepth = 200;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A blank or apostrophe that may stand between groups of three digits.
bool isGroupSeparator(QChar c)
{
    return c == u' ' || c == QChar(0x00a0) || c == QChar(0x2009) || c == QChar(0x202f) || c == u'\'' ||
           c == QChar(0x2019) || c == u'_';
}

/// One spelling for each operator.
QString normalised(QString text)
{
    for (QChar& c : text) {
        switch (c.unicode()) {
        case 0x2212: // minus
        case 0x2013: // en dash
        case 0x2014:
            c = u'-';
            break;
        case 0x00d7: // multiplication sign
        case 0x22c5: // dot operator
        case 0x00b7: // middle dot
        case 0x2217: // asterisk operator
            c = u'*';
            break;
        case 0x00f7: // division sign
        case 0x2215: // division slash
        case 0x2044: // fraction slash
            c = u'/';
            break;
        case '[':
        case '{':
            c = u'(';
            break;
        case ']':
        case '}':
            c = u')';
            break;
        default:
            break;
        }
    }
    text.replace(QStringLiteral("**"), QStringLiteral("^"));
    text = text.trimmed();
    while (text.endsWith(u'=') || text.endsWith(u'?'))
        text = text.chopped(1).trimmed();
    return text.startsWith(u'=') ? text.mid(1) : text;
}

/// Recursive descent, one function for each level of precedence.
class Parser
{
public:
    explicit Parser(const QString& text) : m_text(text) {}

    Number parse()
    {
        if (atEnd())
            throw CalculationError(QStringLiteral("the expression is empty"));
        const Number result = sum();
        if (!atEnd())
            refuse(QStringLiteral("unexpected \"%1\"").arg(m_text[m_at]));
        return result;
    }

private:
    class Level
    {
    public:
        explicit Level(Parser& parser) : m_parser(parser)
        {
            if (++m_parser.m_depth > kMaxDepth)
                throw CalculationError(QStringLiteral("the expression is nested too deeply"));
        }
        ~Level() { --m_parser.m_depth; }

    private:
        Parser& m_parser;
    };

    [[noreturn]] void refuse(const QString& what) const
    {
        throw CalculationError(QStringLiteral("%1 at character %2").arg(what).arg(m_at + 1));
    }

    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool atEnd()
    {
        skipBlanks();
        return m_at >= m_text.size();
    }

    bool take(QChar c)
    {
        skipBlanks();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    /// The letters that stand here, without taking them.
    QString word()
    {
        skipBlanks();
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text[end].isLetter() || (end > m_at && isAsciiDigit(m_text[end]))))
            ++end;
        return m_text.mid(m_at, end - m_at);
    }

    bool takeWord(const char* wanted)
    {
        if (word().compare(QLatin1String(wanted), Qt::CaseInsensitive) != 0)
            return false;
        m_at += qsizetype(qstrlen(wanted));
        return true;
    }

    bool startsOperand()
    {
        skipBlanks();
        const QChar c = peek();
        if (isAsciiDigit(c) || c == u'.' || c == u'(' || c == QChar(0x221a))
            return true;
        const QString name = word();
        return isFunction(name) || constant(name).has_value();
    }

    Number sum()
    {
        const Level level(*this);
        m_isPercent = false;
        Number value = product();
        const bool isShare = m_isPercent; // 10 % + 5 % is 15 %
        for (;;) {
            const bool isPlus = take(u'+') || takeWord("plus");
            if (!isPlus && !take(u'-') && !takeWord("minus"))
                return value;
            m_isPercent = false;
            Number next = product();
            if (m_isPercent && !isShare) // 200 + 10 % is 220, as on every pocket calculator
                next = value * next;
            value = isPlus ? value + next : value - next;
            m_isPercent = false;
        }
    }

    Number product()
    {
        Number value = unary();
        for (;;) {
            if (take(u'*') || takeWord("times") || takeCross() || takeWord("of"))
                value = value * unary();
            else if (take(u'/') || take(u':') || takeDividedBy())
                value = value / unary();
            else if (take(u'%') || takeWord("mod"))
                value = Number::modulo(value, unary());
            else if (startsImplicitFactor())
                value = value * unary();
            else
                return value;
            m_isPercent = false;
        }
    }

    /// 12x7, 12 x 7
    bool takeCross()
    {
        skipBlanks();
        if (peek().toLower() != u'x' || (m_at + 1 < m_text.size() && m_text[m_at + 1].isLetter()))
            return false;
        ++m_at;
        return true;
    }

    bool takeDividedBy()
    {
        const qsizetype start = m_at;
        if (takeWord("divided") && takeWord("by"))
            return true;
        m_at = start;
        return false;
    }

    /// 2(3+4), 2pi, (1+2)(3+4): a product without a sign. Not a number: "2 3" is a mistake.
    bool startsImplicitFactor()
    {
        skipBlanks();
        const QChar c = peek();
        return !isAsciiDigit(c) && c != u'.' && startsOperand();
    }

    Number unary()
    {
        const Level level(*this);
        if (take(u'-'))
            return -unary();
        if (take(u'+'))
            return unary();
        if (take(QChar(0x221a)))
            return Number::squareRoot(unary());
        return power();
    }

    Number power()
    {
        const Number base = postfix();
        if (!take(u'^'))
            return base;
        m_isPercent = false;
        return Number::power(base, unary()); // to the right first: 2^3^2 is 2^9
    }

    Number postfix()
    {
        Number value = primary();
        for (;;) {
            skipBlanks();
            if (peek() == u'!') {
                ++m_at;
                value = Number::factorial(value);
            } else if (peek() == QChar(0x00b0)) { // degree sign
                ++m_at;
                value = value * Number::real(std::numbers::pi_v<long double>) / Number(180);
            } else if (peek() == QChar(0x00b2) || peek() == QChar(0x00b3)) { // ² ³
                value = Number::power(value, peek() == QChar(0x00b2) ? 2 : 3);
                ++m_at;
            } else if (peek() == u'%' && isPercent()) {
                ++m_at;
                value = value / Number(100);
                m_isPercent = true;
            } else {
                return value;
            }
        }
    }

    /// "5 %" is a part of a hundred unless another operand follows: then it is the remainder.
    bool isPercent()
    {
        const qsizetype start = m_at++;
        const bool isModulo = startsOperand();
        m_at = start;
        return !isModulo;
    }

    Number primary()
    {
        skipBlanks();
        if (m_at >= m_text.size())
            throw CalculationError(QStringLiteral("the expression ends where a number is expected"));
        if (take(u'(')) {
            const bool wasList = std::exchange(m_isList, false);
            const Number value = sum();
            m_isList = wasList;
            if (!take(u')'))
                refuse(QStringLiteral("a closing parenthesis is missing"));
            m_isPercent = false;
            return value;
        }
        if (isAsciiDigit(peek()) || peek() == u'.')
            return number();
        const QString name = word();
        if (isFunction(name))
            return function(name);
        if (const std::optional<Number> value = constant(name)) {
            m_at += name.size();
            return *value;
        }
        if (!name.isEmpty())
            refuse(QStringLiteral("unknown name \"%1\"").arg(name.left(40)));
        refuse(QStringLiteral("unexpected \"%1\"").arg(peek()));
    }

    Number function(const QString& name)
    {
        m_at += name.size();
        skipBlanks();
        if (peek() != u'(') {
            const Level level(*this);
            return callFunction(name, {postfix()}); // sqrt 16
        }
        ++m_at;
        const bool wasList = std::exchange(m_isList, true);
        std::vector<Number> arguments;
        if (!take(u')')) {
            do
                arguments.push_back(sum());
            while (take(u',') || take(u';'));
            if (!take(u')'))
                refuse(QStringLiteral("a closing parenthesis is missing"));
        }
        m_isList = wasList;
        m_isPercent = false;
        return callFunction(name, arguments);
    }

    /// How many digits stand from there on.
    qsizetype digitsFrom(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_text.size() && isAsciiDigit(m_text[end]))
            ++end;
        return end - at;
    }

    QString takeDigits()
    {
        const qsizetype count = digitsFrom(m_at);
        const QString digits = m_text.mid(m_at, count);
        m_at += count;
        return digits;
    }

    /// Groups of three after `separator`, as long as they go on.
    bool takeGroups(QString& digits, QChar separator)
    {
        if (digits.isEmpty() || digits.size() > 3 || peek() != separator || digitsFrom(m_at + 1) != 3)
            return false;
        while (peek() == separator && digitsFrom(m_at + 1) == 3) {
            ++m_at;
            digits += takeDigits();
        }
        return true;
    }

    Number number()
    {
        if (const std::optional<Number> other = otherBase())
            return *other;
        QString digits = takeDigits();
        QString fraction;
        QChar point = u'.';
        // Inside a list of arguments a comma separates them; elsewhere it groups digits (1,234) or is the
        // decimal comma (3,5 or 1.234,5).
        if (!m_isList && takeGroups(digits, u','))
            point = u'.';
        else if (isGroupSeparator(peek()))
            takeGroups(digits, peek());
        else if (!m_isList && peek() == u',' && digitsFrom(m_at + 1) > 0)
            point = u',';
        else if (!m_isList && isGroupedByPoints(digits)) {
            takeGroups(digits, u'.');
            point = u',';
        }
        if (peek() == point && (digitsFrom(m_at + 1) > 0 || (point == u'.' && !digits.isEmpty()))) {
            ++m_at;
            fraction = takeDigits();
        }
        if (digits.isEmpty() && fraction.isEmpty())
            refuse(QStringLiteral("a number is expected"));
        if (digits.size() + fraction.size() > 1000)
            throw CalculationError(QStringLiteral("a number has more than 1000 digits"));
        return Number::fromDecimal(digits, fraction, exponent());
    }

    /// 1.234.567 or 1.234,5: points that group because there are several, or a decimal comma follows.
    bool isGroupedByPoints(const QString& digits) const
    {
        if (digits.isEmpty() || digits.size() > 3)
            return false;
        qsizetype at = m_at;
        int groups = 0;
        while (at < m_text.size() && m_text[at] == u'.' && digitsFrom(at + 1) == 3) {
            at += 4;
            ++groups;
        }
        const bool hasComma = at < m_text.size() && m_text[at] == u',' && digitsFrom(at + 1) > 0;
        return groups > 1 || (groups == 1 && hasComma);
    }

    int exponent()
    {
        if (peek() != u'e' && peek() != u'E')
            return 0;
        qsizetype at = m_at + 1;
        if (at < m_text.size() && (m_text[at] == u'+' || m_text[at] == u'-'))
            ++at;
        const qsizetype count = digitsFrom(at);
        if (count == 0)
            return 0; // 2e is 2 times e
        const QString text = m_text.mid(m_at + 1, at + count - m_at - 1);
        m_at = at + count;
        return count > 5 ? (text.startsWith(u'-') ? -99999 : 99999) : text.toInt();
    }

    /// 0x1F, 0b101
    std::optional<Number> otherBase()
    {
        const QString mark = m_text.mid(m_at, 2).toLower();
        const int base = mark == QStringLiteral("0x") ? 16 : mark == QStringLiteral("0b") ? 2 : 0;
        if (base == 0)
            return std::nullopt;
        qsizetype end = m_at + 2;
        while (end < m_text.size() &&
               (isAsciiDigit(m_text[end]) || (m_text[end].isLetter() && m_text[end] < QChar(128))))
            ++end;
        bool isNumber = false;
        const qlonglong value = m_text.mid(m_at + 2, end - m_at - 2).toLongLong(&isNumber, base);
        if (!isNumber)
            return std::nullopt;
        m_at = end;
        return Number(value);
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isList = false;    ///< a comma separates arguments here
    bool m_isPercent = false; ///< the last operand was a percentage by itself
};

} // namespace

Number evaluate(const QString& expression)
{
    if (expression.size() > kMaxLength)
        throw CalculationError(QStringLiteral("the expression is longer than %1 characters").arg(kMaxLength));
    return Parser(normalised(expression)).parse();
}

} // namespace tools
