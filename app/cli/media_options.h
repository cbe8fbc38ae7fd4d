// Files that a question or a trace takes along, in the order given.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/media/attachments.h"

namespace cli {

/// FILE or FILE:NUMBER; the number is a budget for images (70, 140, 280, 560, 1120) and a count of frames for
/// videos (0: one per second). Throws engine::Error(InvalidRequest).
media::Attachment parseAttachment(engine::MediaShape::Kind kind, const std::string& text);

/// Declares --image, --audio, --video and --mmproj on a command.
class MediaOptions
{
public:
    void declare(CLI::App& command);

    /// In the order of the command line.
    std::vector<media::Attachment> attachments() const;
    const std::string& projector() const { return m_projector; }

private:
    const CLI::App* m_command = nullptr;
    CLI::Option* m_imageOption = nullptr;
    CLI::Option* m_audioOption = nullptr;
    CLI::Option* m_videoOption = nullptr;
    std::vector<std::string> m_images, m_audios, m_videos;
    std::string m_projector;
};

/// Tokens that must fit into one micro-batch for these.
uint32_t largestBudget(const std::vector<media::Attachment>& attachments);

} // namespace cli
