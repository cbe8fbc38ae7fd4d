// The window comes first: what the model computes on this machine's processor gives way to it.
#pragma once

namespace inference {

/// Lets the program's other threads go before the calling one and before those it will create. A model on a
/// software device or its picture decoding can fill every core; a window must still answer within a frame.
void giveWay();

} // namespace inference
