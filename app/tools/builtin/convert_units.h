// The unit converter.
#pragma once

#include <QCoreApplication>

#include "app/tools/tool.h"

namespace tools {

class ConvertUnitsTool : public Tool
{
    Q_DECLARE_TR_FUNCTIONS(ConvertUnitsTool)

public:
    QString name() const override;
    QString title() const override;
    QString description() const override;
    QString summary() const override;
    Json parameters() const override;
    AskPolicy askPolicy() const override { return AskPolicy::Never; }
    QString question(const Json& arguments, const Context& context) const override;
    std::unique_ptr<Run> start(const Json& arguments, const Context& context) override;
};

} // namespace tools
