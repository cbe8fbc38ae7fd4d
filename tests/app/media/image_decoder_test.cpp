#include "app/media/image_decoder.h"
#include "app/media/image_header.h"
#include "engine/error.h"
#include "engine/media/resize.h"
#include "tests/app/media/sample_files.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cstring>
#include <fstream>

using engine::Error;
using engine::ErrorCode;
using media::DecodedImage;
using media::Source;
using Bytes = std::vector<std::byte>;

namespace {

const std::filesystem::path kMedia = FACET_REFERENCE_FOLDER "/media";

DecodedImage decodeFile(const std::filesystem::path& path)
{
    Source source(path);
    return media::decodeImage(source);
}

DecodedImage decodeBytes(const Bytes& bytes)
{
    Source source(bytes, "picture");
    return media::decodeImage(source);
}

Bytes contents(const std::filesystem::path& path)
{
    Source source(path);
    return source.head(std::size_t(source.size()));
}

Bytes bytesOf(const std::string& text)
{
    Bytes bytes(text.size());
    std::memcpy(bytes.data(), text.data(), text.size());
    return bytes;
}

std::string little(std::uint32_t value, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text.push_back(i < 4 ? char(value >> (8 * i)) : '\0');
    return text;
}

std::string big(std::uint32_t value, int count)
{
    const std::string text = little(value, count);
    return {text.rbegin(), text.rend()};
}

// A TIFF of one strip, little-endian: the one format simple enough to write by hand in any pixel layout.
Bytes tiff(int width, int height, int bits, int channels, int photometric, const std::string& pixels,
           int orientation = 1)
{
    const std::uint32_t entries[][2] = {
        {256, std::uint32_t(width)},       {257, std::uint32_t(height)},
        {258, std::uint32_t(bits)},        {259, 1},
        {262, std::uint32_t(photometric)}, {273, 8},
        {274, std::uint32_t(orientation)}, {277, std::uint32_t(channels)},
        {278, std::uint32_t(height)},      {279, std::uint32_t(pixels.size())}};
    std::string bitsPerSample;
    for (int i = 0; i < channels; ++i)
        bitsPerSample += little(std::uint32_t(bits), 2);
    std::string padded = pixels;
    padded.resize((padded.size() + 3) / 4 * 4);
    const std::size_t bitsOffset = 8 + padded.size();
    bitsPerSample.resize(8);
    const std::size_t directory = bitsOffset + 8;
    std::string file = "II" + little(42, 2) + little(std::uint32_t(directory), 4) + padded + bitsPerSample +
                       little(std::size(entries), 2);
    for (const auto& [tag, value] : entries) {
        const bool list = tag == 258 && channels > 2;
        const bool isLong = tag == 273 || tag == 279;
        file +=
            little(tag, 2) + little(isLong ? 4 : 3, 2) + little(tag == 258 ? std::uint32_t(channels) : 1, 4);
        file += tag == 258 ? (list ? little(std::uint32_t(bitsOffset), 4)
                                   : (little(value, 2) + little(channels > 1 ? value : 0, 2)))
                           : little(value, 4);
    }
    return bytesOf(file + little(0, 4));
}

std::array<int, 3> pixel(const media::Picture& picture, int x, int y)
{
    const auto at = std::size_t(y * picture.size.width + x) * 3;
    return {picture.rgb[at], picture.rgb[at + 1], picture.rgb[at + 2]};
}

ErrorCode codeOf(const std::function<void()>& call, std::string* text = nullptr)
{
    try {
        call();
    } catch (const Error& error) {
        if (text != nullptr)
            *text = error.what();
        return error.code();
    }
    qFatal("no error");
}

} // namespace

class ImageDecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void resizedPicturesMatchTheReference()
    {
        std::ifstream file(kMedia / "expected/preprocess.json");
        const auto images = nlohmann::json::parse(file).at("images");
        QCOMPARE(images.size(), std::size_t{8});
        for (const auto& item : images) {
            const std::string name = item.at("file");
            const DecodedImage image = decodeFile(kMedia / name);
            QVERIFY2(image.warning.empty(), image.warning.c_str());
            const engine::ImageSize target = engine::targetImageSize(image.picture.size, item.at("budget"));
            QVERIFY((target == engine::ImageSize{item.at("width"), item.at("height")}));
            QCOMPARE(engine::imageSoftTokens(target), item.at("soft_tokens").get<int>());
            const auto ours = engine::resizeImage(image.picture.rgb, image.picture.size, target);
            const auto expected =
                decodeFile(kMedia / "expected" / item.at("resized").get<std::string>()).picture;
            QVERIFY(expected.size == target);
            int largest = 0;
            double sum = 0;
            for (std::size_t i = 0; i < ours.size(); ++i) {
                const int difference = std::abs(int(ours[i]) - int(expected.rgb[i]));
                largest = std::max(largest, difference);
                sum += difference;
            }
            const double mean = sum / double(ours.size());
            const bool lossless = name.ends_with("png") || name.ends_with("gif");
            const std::string found =
                name + ": largest " + std::to_string(largest) + ", mean " + std::to_string(mean);
            qInfo("%s", found.c_str());
            QVERIFY2(lossless ? largest <= 2 : mean <= 1.0, found.c_str());
        }
    }

    void headersTellTheSize()
    {
        for (const char* name : {"alpha.png", "grey.png", "landscape.png", "tall.png", "palette.gif",
                                 "photo.webp", "rotated.jpg"}) {
            const auto header = media::parseImageHeader(contents(kMedia / name));
            QVERIFY(header.has_value());
            QVERIFY2(media::orientedSize(header->size, header->orientation) ==
                         decodeFile(kMedia / name).picture.size,
                     name);
        }
        QCOMPARE(media::parseImageHeader(contents(kMedia / "rotated.jpg"))->orientation, 6);
        QVERIFY(!media::parseImageHeader(contents(kMedia / "speech.wav")));
    }

    void turnsAndMirrors_data()
    {
        // A B C      what the picture looks like upright, for each EXIF orientation of the stored
        // D E F      3 x 2 pixels
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QString>("upright");
        const char* upright[] = {"ABC/DEF",  "CBA/FED",  "FED/CBA",  "DEF/ABC",
                                 "AD/BE/CF", "DA/EB/FC", "FC/EB/DA", "CF/BE/AD"};
        for (int i = 0; i < 8; ++i)
            QTest::addRow("%d", i + 1) << i + 1 << upright[i];
    }

    void turnsAndMirrors()
    {
        QFETCH(int, orientation);
        QFETCH(QString, upright);
        const DecodedImage image = decodeBytes(tiff(3, 2, 8, 1, 1, "ABCDEF", orientation));
        QString rows;
        for (int y = 0; y < image.picture.size.height; ++y) {
            for (int x = 0; x < image.picture.size.width; ++x)
                rows += QChar(pixel(image.picture, x, y)[0]);
            rows += '/';
        }
        QCOMPARE(rows, upright + '/');
    }

    void scalesSixteenBits()
    {
        const auto picture =
            decodeBytes(tiff(3, 1, 16, 1, 1, little(0, 2) + little(40000, 2) + little(65535, 2))).picture;
        QCOMPARE(pixel(picture, 0, 0)[0], 0);
        QCOMPARE(pixel(picture, 1, 0)[0], 156); // 40000 / 257
        QCOMPARE(pixel(picture, 2, 0)[2], 255);
        const auto colour =
            decodeBytes(tiff(1, 1, 16, 3, 2, little(257 * 10, 2) + little(257 * 20, 2) + little(257 * 30, 2)))
                .picture;
        QVERIFY((pixel(colour, 0, 0) == std::array{10, 20, 30}));
    }

    void spreadsSingleBits()
    {
        const auto picture = decodeBytes(tiff(4, 1, 1, 1, 1, "\xa0")).picture;
        for (int x = 0; x < 4; ++x)
            QCOMPARE(pixel(picture, x, 0)[1], x % 2 == 0 ? 255 : 0);
        // White is zero.
        QCOMPARE(pixel(decodeBytes(tiff(4, 1, 1, 1, 0, "\xa0")).picture, 0, 0)[1], 0);
    }

    void dropsAlpha()
    {
        std::string bmp = "BM" + little(14 + 108 + 4, 4) + little(0, 4) + little(14 + 108, 4) +
                          little(108, 4) + little(1, 4) + little(1, 4) + little(1, 2) + little(32, 2) +
                          little(3, 4) + little(4, 4) + little(0, 16) + little(0xff0000, 4) +
                          little(0xff00, 4) + little(0xff, 4) + little(0xff000000, 4);
        bmp.resize(14 + 108);
        bmp += std::string("\x32\x64\xc8\x00", 4); // B, G, R, A
        QVERIFY((pixel(decodeBytes(bytesOf(bmp)).picture, 0, 0) == std::array{200, 100, 50}));
    }

    void readsTheFirstFrameOfAnAnimatedWebp()
    {
        const Bytes still = contents(kMedia / "photo.webp");
        const std::string chunk(reinterpret_cast<const char*>(still.data()) + 12, still.size() - 12);
        QVERIFY(chunk.starts_with("VP8 "));
        const std::string frame = little(10, 3) + little(4, 3) + little(149, 3) + little(199, 3) +
                                  little(100, 3) + little(0, 1) + chunk;
        const std::string body = "WEBPVP8X" + little(10, 4) + little(2, 4) + little(199, 3) + little(249, 3) +
                                 "ANIM" + little(6, 4) + std::string(6, '\0') + "ANMF" +
                                 little(std::uint32_t(frame.size()), 4) + frame;
        const auto animated =
            decodeBytes(bytesOf("RIFF" + little(std::uint32_t(body.size()), 4) + body)).picture;
        const auto plain = decodeFile(kMedia / "photo.webp").picture;
        QVERIFY((animated.size == engine::ImageSize{200, 250}));
        QVERIFY(pixel(animated, 20 + 75, 8 + 100) == pixel(plain, 75, 100));
        QVERIFY((pixel(animated, 0, 0) == std::array{0, 0, 0}));
    }

    void takesAThinPicture()
    {
        const auto picture = decodeBytes(tiff(1, 10000, 8, 1, 1, std::string(10000, 'x'))).picture;
        const auto target = engine::targetImageSize(picture.size, 280);
        QVERIFY((target == engine::ImageSize{48, 13440}));
        QCOMPARE(engine::resizeImage(picture.rgb, picture.size, target).at(1000), std::uint8_t('x'));
    }

    void readsAvif()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "still.avif";
        samples::VideoOptions options;
        options.format = "avif";
        options.codec = "libaom-av1";
        options.frames = 1;
        options.red = 200;
        options.green = 60;
        options.blue = 30;
        samples::writeVideo(path, options);
        Bytes bytes = contents(path);
        const auto header = media::parseImageHeader(bytes);
        QVERIFY(header.has_value());
        QVERIFY(header->format == media::ImageFormat::Heif);
        QVERIFY((header->size == engine::ImageSize{96, 64}));
        const DecodedImage image = decodeBytes(bytes);
        QVERIFY2(image.warning.empty(), image.warning.c_str());
        QVERIFY((image.picture.size == engine::ImageSize{96, 64}));
        const auto found = pixel(image.picture, 50, 30);
        QVERIFY(std::abs(found[0] - 200) <= 4 && std::abs(found[1] - 60) <= 4 &&
                std::abs(found[2] - 30) <= 4);
    }

    void takesEveryRowOfALargePicture()
    {
        // 60 megapixels, one bit each: more than fits if every stage kept a copy in floats.
        const int side = 7744;
        const auto picture =
            decodeBytes(tiff(side, side, 1, 1, 1, std::string(std::size_t(side) / 8 * side, '\x55'))).picture;
        QVERIFY((picture.size == engine::ImageSize{side, side}));
        QCOMPARE(pixel(picture, side - 1, side - 1)[0], 255);
        QCOMPARE(pixel(picture, side - 2, side - 1)[0], 0);
    }

    void refusesTooManyPixelsBeforeDecoding()
    {
        std::string text;
        const std::string header = std::string("\x89PNG\r\n\x1a\n") + big(13, 4) + "IHDR" + big(20000, 4) +
                                   big(6000, 4) + std::string("\x08\x02\0\0\0", 5) + big(0, 4);
        QCOMPARE(codeOf([&] { decodeBytes(bytesOf(header)); }, &text), ErrorCode::BadFile);
        QVERIFY2(text.find("20000 x 6000") != std::string::npos, text.c_str());
        const std::string endless = std::string("\x89PNG\r\n\x1a\n") + big(13, 4) + "IHDR" +
                                    big(0x7fffffff, 4) + big(0x7fffffff, 4) +
                                    std::string("\x08\x02\0\0\0", 5);
        QCOMPARE(codeOf([&] { decodeBytes(bytesOf(endless)); }), ErrorCode::BadFile);
    }

    void saysWhatIsMissingOfATruncatedPicture_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"alpha.png", "grey.png", "palette.gif", "photo.webp", "rotated.jpg"})
            QTest::newRow(name) << name;
    }

    void saysWhatIsMissingOfATruncatedPicture()
    {
        QFETCH(QString, name);
        const Bytes whole = contents(kMedia / name.toStdString());
        const auto size = decodeBytes(whole).picture.size;
        for (std::size_t length = 1; length < whole.size(); length += length < 64 ? 1 : whole.size() / 40) {
            try {
                const DecodedImage image =
                    decodeBytes(Bytes(whole.begin(), whole.begin() + std::ptrdiff_t(length)));
                QVERIFY(image.picture.size == size);
                QVERIFY2(!image.warning.empty(), std::to_string(length).c_str());
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::BadFile);
            }
        }
    }

    void survivesDamage_data() { saysWhatIsMissingOfATruncatedPicture_data(); }

    void survivesDamage()
    {
        QFETCH(QString, name);
        const Bytes whole = contents(kMedia / name.toStdString());
        std::uint32_t random = 1;
        for (int round = 0; round < 60; ++round) {
            Bytes damaged = whole;
            for (int flip = 0; flip < 1 + round / 4; ++flip) {
                random = random * 1664525 + 1013904223;
                const std::size_t range =
                    round % 3 == 0 ? std::min<std::size_t>(200, damaged.size()) : damaged.size();
                damaged[(random >> 8) % range] ^= std::byte(random);
            }
            try {
                decodeBytes(damaged);
            } catch (const Error& error) {
                QVERIFY(error.code() == ErrorCode::BadFile);
            }
        }
    }

    void refusesWhatIsNoPicture()
    {
        QCOMPARE(codeOf([] { decodeFile(kMedia / "speech.wav"); }), ErrorCode::BadFile);
        QCOMPARE(codeOf([] { decodeFile(kMedia / "clip.mp4"); }), ErrorCode::BadFile);
        QCOMPARE(codeOf([] { decodeBytes(bytesOf("hello")); }), ErrorCode::BadFile);
    }
};

QTEST_GUILESS_MAIN(ImageDecoderTest)
#include "image_decoder_test.moc"
