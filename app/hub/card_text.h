// A model card as the hub keeps it, README.md, made readable: without the metadata at its head, HTML and
// pictures. Pure text.
#pragma once

#include <QByteArray>
#include <QString>

namespace hub {

/// Markdown to show; at most `mostLetters` of it.
QString cardText(const QByteArray& readme, qsizetype mostLetters = 60000);

} // namespace hub
