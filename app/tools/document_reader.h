// The text of a file, as the parts that know formats hand it over.
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <stop_token>

namespace tools {

struct DocumentPage
{
    int number = 1; ///< from 1
    QString text;
};

struct DocumentText
{
    QList<DocumentPage> pages; ///< one for files without pages
    QString problem;           ///< why there is no text, for people
};

/// Called on a worker thread, possibly on several at a time.
using DocumentReader = std::function<DocumentText(const QString& file, const QString& name,
                                                  const QString& mimeType, const std::stop_token& stop)>;

} // namespace tools
