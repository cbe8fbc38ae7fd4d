#include "app/cli/media_options.h"

#include <algorithm>

#include "engine/media/image_geometry.h"

namespace cli {

using engine::MediaShape;

media::Attachment parseAttachment(MediaShape::Kind kind, const std::string& text)
{
    media::Attachment attachment;
    attachment.kind = kind;
    attachment.budget = media::defaultBudget(kind);
    attachment.file = text;
    const size_t colon = text.rfind(':');
    const bool hasNumber = colon != std::string::npos && colon + 1 < text.size() && text.size() - colon < 7 &&
                           text.find_first_not_of("0123456789", colon + 1) == std::string::npos;
    if (!hasNumber || kind == MediaShape::Kind::Audio)
        return attachment;
    attachment.file = text.substr(0, colon);
    const int number = std::stoi(text.substr(colon + 1));
    if (kind == MediaShape::Kind::Video) {
        attachment.videoFrames = number;
        return attachment;
    }
    if (!engine::isImageBudget(number))
        throw engine::Error(engine::ErrorCode::InvalidRequest,
                            text + ": an image's budget is 70, 140, 280, 560 or 1120 soft tokens");
    attachment.budget = number;
    return attachment;
}

void MediaOptions::declare(CLI::App& command)
{
    m_command = &command;
    m_imageOption =
        command.add_option("--image", m_images, "FILE[:BUDGET], 70 to 1120 soft tokens; repeatable")
            ->allow_extra_args(false)
            ->take_all();
    m_audioOption = command.add_option("--audio", m_audios, "sound FILE; repeatable (E2B and E4B)")
                        ->allow_extra_args(false)
                        ->take_all();
    m_videoOption =
        command.add_option("--video", m_videos, "FILE[:FRAMES], 0 for one frame per second; repeatable")
            ->allow_extra_args(false)
            ->take_all();
    command.add_option("--mmproj", m_projector, "towers of a GGUF model; found beside it by name");
}

std::vector<media::Attachment> MediaOptions::attachments() const
{
    std::vector<media::Attachment> all;
    size_t image = 0, audio = 0, video = 0;
    for (const CLI::Option* option : m_command->parse_order()) {
        if (option == m_imageOption && image < m_images.size())
            all.push_back(parseAttachment(MediaShape::Kind::Image, m_images[image++]));
        else if (option == m_audioOption && audio < m_audios.size())
            all.push_back(parseAttachment(MediaShape::Kind::Audio, m_audios[audio++]));
        else if (option == m_videoOption && video < m_videos.size())
            all.push_back(parseAttachment(MediaShape::Kind::Video, m_videos[video++]));
    }
    return all;
}

uint32_t largestBudget(const std::vector<media::Attachment>& attachments)
{
    int budget = 0;
    for (const media::Attachment& attachment : attachments)
        if (attachment.kind != MediaShape::Kind::Audio)
            budget = std::max(budget, attachment.budget);
    return static_cast<uint32_t>(budget);
}

} // namespace cli
