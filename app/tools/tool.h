// What a tool is: a name the model calls, a schema of its arguments, and a way to run it without blocking the
// window. Texts for the model (description, results, problems) are English, as models know tools; texts for
// people are translated. Knows neither models nor chats' storage.
#pragma once

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

#include "app/history/records.h"
#include "app/tools/document_reader.h"
#include "app/tools/json.h"
#include "app/tools/run.h"

namespace tools {

/// What a call may refer to. A value: runs keep what they need of it.
struct Context
{
    qint64 chatId = 0;
    /// Of the branch that is shown, oldest first.
    QList<history::Attachment> attachments;
    /// Path of an attachment's bytes; empty if they are gone.
    std::function<QString(const history::Attachment&)> fileOf;
    bool neverOnline = false;
    QLocale locale;
};

/// Whether a call waits for the user unless something was granted before.
enum class AskPolicy
{
    Never,     ///< harmless: reads nothing of the user's, changes nothing
    Until,     ///< asks until granted for the chat or for always
    EveryTime, ///< a grant is never remembered
};

class Tool
{
public:
    virtual ~Tool() = default;

    /// As the model calls it: [A-Za-z0-9_.-]+
    virtual QString name() const = 0;
    /// For people: "Calculator"
    virtual QString title() const = 0;
    /// For the model.
    virtual QString description() const = 0;
    /// For people: one sentence on what it does and what it touches.
    virtual QString summary() const = 0;
    /// JSON schema of the arguments, as the model sees it.
    virtual Json parameters() const = 0;
    /// The schema that arguments must satisfy; servers' own schemas say more than the model is shown.
    virtual Json argumentSchema() const { return parameters(); }
    /// The server's name; empty for what is built in.
    virtual QString source() const { return {}; }
    /// Changes when the tool is not the same any more, so that grants for the old one do not hold.
    virtual QString fingerprint() const { return {}; }

    virtual AskPolicy askPolicy() const { return AskPolicy::Until; }
    virtual bool needsNetwork() const { return false; }
    /// Whether it may be offered to the model now.
    virtual bool isAvailable() const { return true; }
    virtual std::chrono::milliseconds timeLimit() const { return std::chrono::seconds(30); }

    /// For people, before the call runs: "Read stock.csv (14 kB)?"
    virtual QString question(const Json& arguments, const Context& context) const = 0;
    /// `arguments` satisfy argumentSchema(). Returns at once; the run ends with finished or failed, later.
    virtual std::unique_ptr<Run> start(const Json& arguments, const Context& context) = 0;
};

/// As chat requests declare a tool: {"type": "function", "function": {…}}
Json declarationOf(const Tool& tool);

} // namespace tools
