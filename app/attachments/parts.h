// From a stored attachment to what a prompt takes. Made on the window's thread, run on the inference thread.
#pragma once

#include "app/attachments/thumbnails.h"
#include "app/history/records.h"
#include "app/inference/requests.h"

namespace attachments {

/// A picture becomes one picture (its region cut out, with a sentence that says where it was), sound and
/// video one media part, a PDF a heading, a picture and the text of each chosen page, other documents fenced
/// text with their name. `pathOf` is called on the inference thread. The maker throws engine::Error with the
/// attachment's name.
inference::PartMaker partMaker(const history::Attachment& attachment, BlobPath pathOf);

} // namespace attachments
