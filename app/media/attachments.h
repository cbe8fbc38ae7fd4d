// From files to what a prompt takes: decoded, cut, resized and encoded. Pictures and frames are decoded while
// the GPU encodes those before them.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "app/media/picture.h"
#include "app/media/probe.h"
#include "engine/engine.h"
#include "engine/media/media_cost.h"
#include "engine/media_encoders.h"

namespace media {

struct Attachment
{
    engine::MediaShape::Kind kind = engine::MediaShape::Kind::Image;
    std::filesystem::path file{};
    int budget = 280;                         ///< soft tokens per picture or frame; sound has none
    int videoFrames = 32;                     ///< spread evenly; 0: one per second up to 60
    bool withSound = true;                    ///< video: its sound after the frames, where the model hears
    double startSeconds = 0;                  ///< sound and video: the part that is sent
    std::optional<double> endSeconds{};       ///< to the end if empty
    std::optional<PictureRegion> region{};    ///< picture: cut out before it is resized
    std::shared_ptr<const Picture> picture{}; ///< decoded already (a page); `file` is not read then
    std::string name{};                       ///< in notes and errors; empty: that of the file
};

/// The frames of a video that encodeAttachment sends, by the settings of `attachment`. Their seconds, and
/// with them the labels that the model reads, stay those of the whole file: times in answers can be sought
/// there.
engine::VideoFrameChoice chooseFrames(std::int64_t frameCount, double framesPerSecond,
                                      const Attachment& attachment);

/// What engine::mediaCost takes for an attachment: its region, range and sound are counted as they will be
/// sent.
engine::MediaShape shapeOf(const MediaInfo& info, const Attachment& attachment, bool hears);

/// Budgets that suit each kind: 280 for pictures, 70 for frames.
int defaultBudget(engine::MediaShape::Kind kind);

/// What an attachment became: places in a message and, in the same order, the rows for them.
struct EncodedAttachment
{
    struct Rows
    {
        engine::EncodedMedia media;
        bool isVision = false;
    };

    std::vector<engine::ContentPart> parts;  ///< one per placeholder
    std::vector<engine::MediaTokens> tokens; ///< one per placeholder
    std::vector<std::vector<Rows>> rows;     ///< [placeholder][frame]
    std::vector<std::string> notes;          ///< what is missing, was cut or thinned, for the user
};

/// Decodes and encodes one file. Throws engine::Error; cancellation is Error(Cancelled).
EncodedAttachment encodeAttachment(const Attachment& attachment, engine::MediaEncoders& encoders,
                                   const std::stop_token& stop = {});

/// The ids and soft tokens of a rendered prompt whose media are these, in order.
engine::TokenSequence tokenSequence(const engine::Prompt& prompt,
                                    const std::vector<const EncodedAttachment*>& attachments,
                                    const engine::Tokenizer& tokenizer);

} // namespace media
