// The clock of this computer, in its own or another time zone.
#pragma once

#include <QCoreApplication>

#include "app/tools/tool.h"

namespace tools {

class CurrentTimeTool : public Tool
{
    Q_DECLARE_TR_FUNCTIONS(CurrentTimeTool)

public:
    /// `clock`: what time it is; the system's by default.
    explicit CurrentTimeTool(std::function<QDateTime()> clock = QDateTime::currentDateTime);

    QString name() const override;
    QString title() const override;
    QString description() const override;
    QString summary() const override;
    Json parameters() const override;
    AskPolicy askPolicy() const override { return AskPolicy::Never; }
    QString question(const Json& arguments, const Context& context) const override;
    std::unique_ptr<Run> start(const Json& arguments, const Context& context) override;

private:
    std::function<QDateTime()> m_clock;
};

} // namespace tools
