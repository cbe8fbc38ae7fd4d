#include "app/settings/shortcuts.h"

#include <algorithm>

#include "app/settings/settings.h"

namespace settings {

struct Shortcuts::Action
{
    const char* id;
    const char* group; ///< to be translated
    const char* name;  ///< to be translated
    const char* keys;  ///< as QKeySequence::listFromString reads them
};

namespace {

const QString kKeyPrefix = QStringLiteral("shortcuts/");

QString toText(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}

bool overlaps(const QList<QKeySequence>& a, const QList<QKeySequence>& b)
{
    return std::any_of(a.begin(), a.end(), [&](const QKeySequence& keys) { return b.contains(keys); });
}

} // namespace

const std::vector<Shortcuts::Action>& Shortcuts::actions()
{
    // The window's groups, in the order of the list.
    static const char* const chats = QT_TR_NOOP("Chats");
    static const char* const answers = QT_TR_NOOP("Answers");
    static const char* const input = QT_TR_NOOP("Writing");
    static const char* const view = QT_TR_NOOP("View");
    static const char* const window = QT_TR_NOOP("Window");
    static const std::vector<Action> table{
        {"newChat", chats, QT_TR_NOOP("New chat"), "Ctrl+N"},
        {"newFolder", chats, QT_TR_NOOP("New folder"), "Ctrl+Shift+N"},
        {"searchAll", chats, QT_TR_NOOP("Search all chats"), "Ctrl+K; Ctrl+Shift+F"},
        {"findInChat", chats, QT_TR_NOOP("Find in this chat"), "Ctrl+F"},
        {"previousChat", chats, QT_TR_NOOP("Previous chat"), "Ctrl+PgUp"},
        {"nextChat", chats, QT_TR_NOOP("Next chat"), "Ctrl+PgDown"},
        {"renameChat", chats, QT_TR_NOOP("Rename this chat"), "F2"},
        {"exportChat", chats, QT_TR_NOOP("Export this chat"), "Ctrl+E"},

        {"stop", answers, QT_TR_NOOP("Stop the answer"), "Esc"},
        {"regenerate", answers, QT_TR_NOOP("Answer again"), "Ctrl+R"},
        {"continueAnswer", answers, QT_TR_NOOP("Continue the answer"), "Ctrl+Shift+Return"},
        {"copyAnswer", answers, QT_TR_NOOP("Copy the last answer"), "Ctrl+Shift+C"},
        {"answerNow", answers, QT_TR_NOOP("End the thought and answer now"), "Ctrl+."},
        {"previousBranch", answers, QT_TR_NOOP("Previous branch"), "Alt+Left"},
        {"nextBranch", answers, QT_TR_NOOP("Next branch"), "Alt+Right"},

        {"focusComposer", input, QT_TR_NOOP("Go to the question"), "Ctrl+I"},
        {"attach", input, QT_TR_NOOP("Attach files"), "Ctrl+O"},
        {"record", input, QT_TR_NOOP("Record a question"), "Ctrl+M"},
        {"thinking", input, QT_TR_NOOP("Switch thinking on or off"), "Ctrl+T"},

        {"modelPicker", view, QT_TR_NOOP("Choose a model"), "Ctrl+L"},
        {"sidebar", view, QT_TR_NOOP("Show or hide the list of chats"), "Ctrl+B"},
        {"trace", view, QT_TR_NOOP("Show or hide thinking and tools"), "Ctrl+J"},
        {"zoomIn", view, QT_TR_NOOP("Larger text"), "Ctrl++; Ctrl+="},
        {"zoomOut", view, QT_TR_NOOP("Smaller text"), "Ctrl+-"},
        {"zoomReset", view, QT_TR_NOOP("Text as usual"), "Ctrl+0"},
        {"fullScreen", view, QT_TR_NOOP("Full screen"), "F11"},

        {"goToChat", window, QT_TR_NOOP("Go to the chat"), "Ctrl+1"},
        {"goToTranscribe", window, QT_TR_NOOP("Go to transcribing"), "Ctrl+2"},
        {"goToModels", window, QT_TR_NOOP("Go to the models"), "Ctrl+3"},
        {"settings", window, QT_TR_NOOP("Settings"), "Ctrl+,"},
        {"shortcutList", window, QT_TR_NOOP("List of shortcuts"), "F1; Ctrl+/"},
        {"closeWindow", window, QT_TR_NOOP("Close the window"), "Ctrl+W"},
        {"quit", window, QT_TR_NOOP("Quit"), "Ctrl+Q"},
    };
    return table;
}

Shortcuts::Shortcuts(Settings& settings, QObject* parent) : QAbstractListModel(parent), m_settings(settings)
{
    for (const Action& action : actions()) {
        QList<QKeySequence> keys = QKeySequence::listFromString(action.keys, QKeySequence::PortableText);
        const QVariant stored = settings.extra(kKeyPrefix + action.id);
        if (stored.isValid()) {
            QList<QKeySequence> changed;
            for (const QKeySequence& sequence :
                 QKeySequence::listFromString(stored.toString(), QKeySequence::PortableText))
                if (!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown)
                    changed.append(sequence);
            if (!changed.isEmpty() || stored.toString().isEmpty())
                keys = changed;
        }
        m_keys.push_back(keys);
    }
}

int Shortcuts::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant Shortcuts::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Action& action = actions()[index.row()];
    const QList<QKeySequence>& keys = m_keys[index.row()];
    switch (role) {
    case ActionRole:
        return QString::fromLatin1(action.id);
    case NameRole:
    case Qt::DisplayRole:
        return tr(action.name);
    case GroupRole:
        return tr(action.group);
    case KeysRole:
        return QKeySequence::listToString(keys, QKeySequence::NativeText);
    case DefaultKeysRole:
        return QKeySequence::listToString(
            QKeySequence::listFromString(action.keys, QKeySequence::PortableText), QKeySequence::NativeText);
    case IsChangedRole:
        return keys != QKeySequence::listFromString(action.keys, QKeySequence::PortableText);
    case ConflictRole:
        return conflictOf(index.row());
    }
    return {};
}

QHash<int, QByteArray> Shortcuts::roleNames() const
{
    return {{ActionRole, "action"},
            {NameRole, "name"},
            {GroupRole, "group"},
            {KeysRole, "keys"},
            {DefaultKeysRole, "defaultKeys"},
            {IsChangedRole, "isChanged"},
            {ConflictRole, "conflict"}};
}

QStringList Shortcuts::sequences(const QString& action) const
{
    QStringList texts;
    if (const int row = rowOf(action); row >= 0)
        for (const QKeySequence& keys : m_keys[row])
            texts.append(keys.toString(QKeySequence::PortableText));
    return texts;
}

QString Shortcuts::sequence(const QString& action) const
{
    return sequences(action).value(0);
}

QString Shortcuts::keysText(const QString& action) const
{
    const int row = rowOf(action);
    return row < 0 || m_keys[row].isEmpty() ? QString()
                                            : m_keys[row].front().toString(QKeySequence::NativeText);
}

bool Shortcuts::change(const QString& action, const QString& keys)
{
    const int row = rowOf(action);
    const QKeySequence sequence = QKeySequence::fromString(keys.trimmed(), QKeySequence::PortableText);
    const bool isSequence = !sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown;
    if (row < 0 || (!isSequence && !keys.trimmed().isEmpty()))
        return false;
    m_keys[row] = isSequence ? QList{sequence} : QList<QKeySequence>{};
    store(row);
    announce();
    return true;
}

void Shortcuts::reset(const QString& action)
{
    const int row = rowOf(action);
    if (row < 0)
        return;
    m_keys[row] = QKeySequence::listFromString(actions()[row].keys, QKeySequence::PortableText);
    store(row);
    announce();
}

void Shortcuts::resetAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        m_keys[row] = QKeySequence::listFromString(actions()[row].keys, QKeySequence::PortableText);
        store(row);
    }
    announce();
}

QString Shortcuts::holderOf(const QString& keys, const QString& action) const
{
    const QKeySequence sequence = QKeySequence::fromString(keys, QKeySequence::PortableText);
    for (int row = 0; row < rowCount(); ++row)
        if (!sequence.isEmpty() && action != QLatin1String(actions()[row].id) &&
            m_keys[row].contains(sequence))
            return tr(actions()[row].name);
    return {};
}

QString Shortcuts::textOf(int key, int modifiers)
{
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Backspace:
        return {};
    default:
        break;
    }
    const bool isFunctionKey = (key >= Qt::Key_F1 && key <= Qt::Key_F35) || key == Qt::Key_Escape;
    const bool hasCommand = (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (!isFunctionKey && !hasCommand) // would take letters away from the question
        return {};
    const auto held = Qt::KeyboardModifiers(modifiers) & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    return QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(key)))
        .toString(QKeySequence::PortableText);
}

int Shortcuts::conflictCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += conflictOf(row).isEmpty() ? 0 : 1;
    return count;
}

int Shortcuts::rowOf(const QString& action) const
{
    const auto& table = actions();
    const auto it = std::find_if(table.begin(), table.end(),
                                 [&](const Action& a) { return action == QLatin1String(a.id); });
    return it == table.end() ? -1 : static_cast<int>(it - table.begin());
}

QString Shortcuts::conflictOf(int row) const
{
    for (int other = 0; other < rowCount(); ++other)
        if (other != row && overlaps(m_keys[row], m_keys[other]))
            return tr(actions()[other].name);
    return {};
}

void Shortcuts::store(int row)
{
    m_settings.setExtra(kKeyPrefix + actions()[row].id, toText(m_keys[row]));
}

void Shortcuts::announce()
{
    ++m_revision;
    emit dataChanged(index(0), index(rowCount() - 1));
    emit revisionChanged();
}

} // namespace settings
