#include "engine/media/image_geometry.h"

#include "engine/error.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>

namespace engine {

bool isImageBudget(int budget)
{
    return std::find(kImageBudgets.begin(), kImageBudgets.end(), budget) != kImageBudgets.end();
}

ImageSize targetImageSize(ImageSize source, int budget)
{
    if (!isImageBudget(budget))
        throw Error(ErrorCode::InvalidRequest,
                    "A picture cannot take " + std::to_string(budget) +
                        " soft tokens. Choose a budget of 70, 140, 280, 560 or 1120.");
    if (source.width < 1 || source.height < 1)
        throw Error(ErrorCode::InvalidRequest, "A picture needs at least one pixel; this one is " +
                                                   std::to_string(source.width) + " x " +
                                                   std::to_string(source.height) + ".");
    const double side = kSoftTokenSide;
    const double width = source.width;
    const double height = source.height;
    const double factor = std::sqrt(side * side * budget / (height * width));
    int targetHeight = static_cast<int>(std::floor(factor * height / side)) * kSoftTokenSide;
    int targetWidth = static_cast<int>(std::floor(factor * width / side)) * kSoftTokenSide;
    if (targetHeight == 0) {
        targetHeight = kSoftTokenSide;
        targetWidth = std::min(source.width / source.height, budget) * kSoftTokenSide;
    } else if (targetWidth == 0) {
        targetWidth = kSoftTokenSide;
        targetHeight = std::min(source.height / source.width, budget) * kSoftTokenSide;
    }
    return {targetWidth, targetHeight};
}

int imageSoftTokens(ImageSize target)
{
    assert(target.width % kSoftTokenSide == 0 && target.height % kSoftTokenSide == 0);
    return (target.width / kSoftTokenSide) * (target.height / kSoftTokenSide);
}

} // namespace engine
