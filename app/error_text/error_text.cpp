#include "app/error_text/error_text.h"

#include <QCoreApplication>

namespace error_text {
namespace {

struct Entry
{
    engine::ErrorCode code;
    const char* what;
    const char* remedy;
};

using engine::ErrorCode;

constexpr Entry kEntries[] = {
    {ErrorCode::FileNotFound, QT_TRANSLATE_NOOP("errors", "A file is not there any more."),
     QT_TRANSLATE_NOOP("errors", "Check whether it was moved or its disk unplugged, then try again.")},
    {ErrorCode::BadFile, QT_TRANSLATE_NOOP("errors", "A file is damaged or not what it claims to be."),
     QT_TRANSLATE_NOOP("errors", "Download or export it again.")},
    {ErrorCode::UnsupportedModel, QT_TRANSLATE_NOOP("errors", "This model cannot be run here."),
     QT_TRANSLATE_NOOP("errors", "Choose a Gemma 4 model in the model list.")},
    {ErrorCode::TokenizerMismatch,
     QT_TRANSLATE_NOOP("errors", "Tokenizer and weights do not belong together."),
     QT_TRANSLATE_NOOP("errors", "Download the model again as a whole.")},
    {ErrorCode::NoVulkan, QT_TRANSLATE_NOOP("errors", "There is no Vulkan on this machine."),
     QT_TRANSLATE_NOOP("errors", "Install your graphics card's driver, or the package mesa-vulkan-drivers.")},
    {ErrorCode::NoDevice, QT_TRANSLATE_NOOP("errors", "No graphics device here can run the model."),
     QT_TRANSLATE_NOOP("errors", "Update the graphics driver, or choose another device in Settings.")},
    {ErrorCode::OutOfDeviceMemory,
     QT_TRANSLATE_NOOP("errors", "The graphics device has too little free memory."),
     QT_TRANSLATE_NOOP(
         "errors", "Choose a smaller model or a shorter context, or close programs that use the device.")},
    {ErrorCode::OutOfHostMemory, QT_TRANSLATE_NOOP("errors", "The machine has too little free memory."),
     QT_TRANSLATE_NOOP("errors", "Close other programs or choose a smaller model.")},
    {ErrorCode::DeviceLost, QT_TRANSLATE_NOOP("errors", "The graphics device stopped answering."),
     QT_TRANSLATE_NOOP("errors",
                       "What was written is kept. Load the model again; if it happens often, update the "
                       "graphics driver.")},
    {ErrorCode::ContextTooLong, QT_TRANSLATE_NOOP("errors", "The conversation is longer than the context."),
     QT_TRANSLATE_NOOP("errors", "Start a new chat, attach less, or choose a longer context in Settings.")},
    {ErrorCode::InvalidRequest, QT_TRANSLATE_NOOP("errors", "This cannot be done as asked."),
     QT_TRANSLATE_NOOP("errors", "Change the question or the chat's options.")},
    {ErrorCode::MediaUnsupported, QT_TRANSLATE_NOOP("errors", "The loaded model cannot take this."),
     QT_TRANSLATE_NOOP("errors", "Choose a model that can, in the model list.")},
    {ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("errors", "A file could not be written."),
     QT_TRANSLATE_NOOP("errors", "Free some disk space or check the folder's permissions.")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("errors", "Stopped."), ""},
    {ErrorCode::Internal, QT_TRANSLATE_NOOP("errors", "The graphics driver reported an error."),
     QT_TRANSLATE_NOOP("errors", "Try again; if it comes back, update the graphics driver.")},
};

QString translated(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("errors", text);
}

} // namespace

Text of(engine::ErrorCode code)
{
    for (const Entry& entry : kEntries)
        if (entry.code == code)
            return {translated(entry.what), translated(entry.remedy)};
    return {};
}

QString sentence(engine::ErrorCode code, const QString& detail, const QString& ownRemedy)
{
    if (!ownRemedy.isEmpty())
        return detail + QLatin1Char(' ') + ownRemedy;
    const Text text = of(code);
    QStringList parts{text.what};
    if (!detail.isEmpty())
        parts.append(QCoreApplication::translate("errors", "Details: %1").arg(detail) +
                     (detail.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral(".")));
    if (!text.remedy.isEmpty())
        parts.append(text.remedy);
    return parts.join(QLatin1Char(' '));
}

} // namespace error_text
