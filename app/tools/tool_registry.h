// All tools there are, built in or brought by servers: finds them by name, declares them to the model and
// checks the arguments of a call. Knows neither permissions nor how tools work.
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

#include "app/tools/tool.h"

namespace tools {

class ToolRegistry : public QObject
{
    Q_OBJECT

public:
    /// A call that was checked: a tool and its arguments, or what is wrong with it (to be told the model).
    struct Call
    {
        Tool* tool = nullptr; ///< valid until the event loop runs again: servers come and go
        Json arguments;
        QString problem;
    };

    using QObject::QObject;
    ~ToolRegistry() override;

    /// False, and the tool is gone, if its name is taken or not one a model can call.
    bool add(std::unique_ptr<Tool> tool);
    void remove(const QString& name);
    Tool* find(const QString& name) const;
    /// In the order in which they came.
    const std::vector<std::unique_ptr<Tool>>& tools() const { return m_tools; }

    /// A JSON list for the chat request, of those named that exist and are available; empty if there are
    /// none.
    QString declarations(const QStringList& names) const;
    /// `arguments`: JSON text as the model wrote it.
    Call check(const QString& name, const QString& arguments) const;
    /// Starts a checked call under the tool's time limit.
    static std::unique_ptr<Run> start(const Call& call, const Context& context);

    /// To be called when a tool's availability or texts changed.
    void announceChange(const QString& name);

signals:
    void aboutToAdd(int index);
    void added();
    void aboutToRemove(int index);
    void removed();
    void toolChanged(int index);

private:
    int indexOf(const QString& name) const;

    std::vector<std::unique_ptr<Tool>> m_tools;
};

/// What a model can call: letters, digits, '_', '-', '.', at most 64 of them.
bool isCallableName(const QString& name);

} // namespace tools
