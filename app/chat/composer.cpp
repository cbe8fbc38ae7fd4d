#include "app/chat/composer.h"

#include <chrono>

namespace chat {
namespace {

/// So long typing must pause before the draft is stored.
constexpr std::chrono::milliseconds kDraftPause{400};

} // namespace

Composer::Composer(attachments::AttachmentListModel& attachments, QObject* parent)
    : QObject(parent),
      m_attachments(attachments)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kDraftPause);
    connect(&m_pause, &QTimer::timeout, this, &Composer::draftChanged);
    connect(&m_attachments, &attachments::AttachmentListModel::changed, this, &Composer::changed);
}

void Composer::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    emit textChanged();
    changed();
}

bool Composer::isEmpty() const
{
    return m_text.trimmed().isEmpty() && m_attachments.count() == 0;
}

bool Composer::isReady() const
{
    return !isEmpty() && m_attachments.isSendable();
}

void Composer::show(const Draft& draft)
{
    m_isShowing = true;
    m_text = draft.text;
    m_attachments.setAttachments(draft.attachments);
    m_isShowing = false;
    emit textChanged();
    emit contentChanged();
}

Composer::Draft Composer::draft() const
{
    return {m_text, m_attachments.draftAttachments()};
}

void Composer::edit(const history::Message& question)
{
    if (!isEditing()) {
        flush();
        m_before = draft();
    }
    m_editing = question.id;
    show({question.text, question.attachments});
    emit editingChanged();
}

void Composer::cancelEdit()
{
    if (isEditing())
        sent();
}

void Composer::leaveEdit()
{
    if (!isEditing())
        return;
    m_editing = 0;
    m_before = {};
    emit editingChanged();
}

void Composer::sent()
{
    m_pause.stop();
    const bool wasEditing = m_editing != 0;
    m_editing = 0;
    show(wasEditing ? m_before : Draft());
    m_before = {};
    emit editingChanged();
    emit draftChanged();
}

void Composer::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    emit draftChanged();
}

void Composer::changed()
{
    if (m_isShowing)
        return;
    emit contentChanged();
    if (!isEditing())
        m_pause.start();
}

} // namespace chat
