// Whether a model's files are what they should be: by the digest that its place keeps (the hub's cache and
// Ollama name files by it), else by their structure. Reads everything; worker thread.
#pragma once

#include <QCoreApplication>

#include <functional>
#include <stop_token>

#include "app/models/found_model.h"

namespace models {

struct Verification
{
    Q_DECLARE_TR_FUNCTIONS(models::Verification)

public:
    enum Outcome
    {
        Right,     ///< every byte, by digest
        Plausible, ///< nothing to compare with; the structure is sound
        Damaged,
        Stopped,
    };

    Outcome outcome = Stopped;
    QString text; ///< for the user
};

Verification verify(const FoundModel& model, const std::function<void(double share)>& progress,
                    const std::stop_token& stop);

} // namespace models
