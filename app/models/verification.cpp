#include "app/models/verification.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

#include "engine/error.h"
#include "engine/model/projector_file.h"

namespace models {
namespace {

constexpr qint64 kChunk = qint64{4} << 20;

/// The digest that a file's name tells.
struct Expected
{
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    QByteArray digest; ///< hexadecimal; empty: none
    bool isGit = false;
};

Expected expectedOf(const FoundModel::DiskFile& file)
{
    const QString name = QString::fromStdU16String(file.real.filename().u16string());
    static const QRegularExpression sha256(QStringLiteral("^(?:sha256-)?([0-9a-f]{64})\\z"));
    static const QRegularExpression sha1(QStringLiteral("^([0-9a-f]{40})\\z"));
    if (const auto match = sha256.match(name); match.hasMatch())
        return {QCryptographicHash::Sha256, match.captured(1).toLatin1(), false};
    if (const auto match = sha1.match(name);
        match.hasMatch() && file.real.parent_path().filename() == "blobs")
        return {QCryptographicHash::Sha1, match.captured(1).toLatin1(), true};
    return {};
}

} // namespace

Verification verify(const FoundModel& model, const std::function<void(double)>& progress,
                    const std::stop_token& stop)
{
    Verification result;
    quint64 total = 1, done = 0;
    for (const FoundModel::DiskFile& file : model.files)
        total += file.sizeBytes;
    const auto damaged = [&](const QString& text) {
        result.outcome = Verification::Damaged;
        result.text = Verification::tr("%1 Delete the model and get it again.").arg(text);
        return result;
    };
    int checked = 0;
    bool areAllNamed = true;
    std::vector<char> buffer(kChunk);
    for (const FoundModel::DiskFile& file : model.files) {
        const Expected expected = expectedOf(file);
        areAllNamed = areAllNamed && !expected.digest.isEmpty();
        if (expected.digest.isEmpty()) {
            done += file.sizeBytes;
            continue;
        }
        const QString name = QString::fromStdU16String(file.path.filename().u16string());
        QFile content(QString::fromStdU16String(file.real.u16string()));
        if (!content.open(QIODevice::ReadOnly))
            return damaged(Verification::tr("%1 cannot be read: %2.").arg(name, content.errorString()));
        QCryptographicHash hash(expected.algorithm);
        if (expected.isGit) // as git hashes a file: with its length before it
            hash.addData("blob " + QByteArray::number(content.size()) + '\0');
        for (qint64 read = 1; read > 0;) {
            if (stop.stop_requested())
                return result;
            read = content.read(buffer.data(), kChunk);
            if (read < 0)
                return damaged(Verification::tr("%1 cannot be read: %2.").arg(name, content.errorString()));
            hash.addData(QByteArrayView(buffer.data(), read));
            done += static_cast<quint64>(read);
            progress(static_cast<double>(done) / static_cast<double>(total));
        }
        if (hash.result().toHex() != expected.digest)
            return damaged(
                Verification::tr("%1 is damaged: its bytes are not those that were published.").arg(name));
        ++checked;
    }
    try {
        (void)engine::Checkpoint::open(model.path);
        if (!model.projector.empty())
            (void)engine::openProjector(model.projector);
    } catch (const engine::Error& error) {
        return damaged(QString::fromStdString(error.what()) + QLatin1Char('.'));
    }
    if (areAllNamed && checked > 0) {
        result.outcome = Verification::Right;
        result.text = Verification::tr("Verified: every byte is as published.");
    } else {
        result.outcome = Verification::Plausible;
        result.text =
            Verification::tr("The structure is sound. There is no published digest here to compare with.");
    }
    progress(1);
    return result;
}

} // namespace models
