#include "app/models/hub_origin.h"

#include <vector>

namespace models {

namespace fs = std::filesystem;

fs::path HubOrigin::folder() const
{
    QString name = QStringLiteral("models--") + repository;
    name.replace(QLatin1Char('/'), QLatin1String("--"));
    return cache / name.toStdU16String();
}

std::optional<HubOrigin> hubOrigin(const fs::path& path)
{
    const std::vector<fs::path> parts(path.begin(), path.end());
    for (size_t i = 0; i + 2 < parts.size(); ++i) {
        const QString name = QString::fromStdU16String(parts[i].u16string());
        if (!name.startsWith(QLatin1String("models--")) || parts[i + 1] != "snapshots")
            continue;
        const QStringList names = name.mid(8).split(QLatin1String("--"));
        if (names.size() != 2 || names[0].isEmpty() || names[1].isEmpty())
            return {};
        HubOrigin origin;
        for (size_t k = 0; k < i; ++k)
            origin.cache /= parts[k];
        origin.repository = names[0] + QLatin1Char('/') + names[1];
        origin.commit = QString::fromStdU16String(parts[i + 2].u16string());
        QStringList rest;
        for (size_t k = i + 3; k < parts.size(); ++k)
            if (!parts[k].empty())
                rest.append(QString::fromStdU16String(parts[k].u16string()));
        origin.file = rest.join(QLatin1Char('/'));
        return origin;
    }
    return {};
}

} // namespace models
