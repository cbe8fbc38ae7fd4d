// Gives the model the text of an attached file, a stretch at a time.
#pragma once

#include <QCoreApplication>

#include "app/tools/builtin/attached_documents.h"

namespace tools {

class ReadAttachmentTool : public Tool
{
    Q_DECLARE_TR_FUNCTIONS(ReadAttachmentTool)

public:
    explicit ReadAttachmentTool(std::shared_ptr<AttachedDocuments> documents);

    QString name() const override;
    QString title() const override;
    QString description() const override;
    QString summary() const override;
    Json parameters() const override;
    std::chrono::milliseconds timeLimit() const override { return std::chrono::minutes(2); }
    QString question(const Json& arguments, const Context& context) const override;
    std::unique_ptr<Run> start(const Json& arguments, const Context& context) override;

private:
    std::shared_ptr<AttachedDocuments> m_documents;
};

} // namespace tools
