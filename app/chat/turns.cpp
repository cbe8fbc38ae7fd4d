#include "app/chat/turns.h"

namespace chat {
namespace {

using history::Step;

inference::Call callOf(const Step& step)
{
    // English, as the results of tools are: the model reads it.
    const QString result = step.state == Step::CallState::Denied
                               ? QStringLiteral("The user did not allow this call.")
                           : step.result.isEmpty() && step.state != Step::CallState::Done
                               ? QStringLiteral("The call was interrupted.")
                               : step.result;
    return {step.toolName, step.arguments, result};
}

std::vector<inference::Turn::Step> stepsOf(const QList<Step>& steps)
{
    std::vector<inference::Turn::Step> turn;
    for (const Step& step : steps) {
        const bool startsAnew = turn.empty() ||
                                (step.kind != Step::Kind::Call && !turn.back().calls.empty()) ||
                                (step.kind == Step::Kind::Thought && !turn.back().text.isEmpty());
        if (startsAnew)
            turn.emplace_back();
        inference::Turn::Step& last = turn.back();
        switch (step.kind) {
        case Step::Kind::Thought:
            if (!last.thought.isEmpty())
                last.thought += QLatin1Char('\n');
            last.thought += step.text;
            break;
        case Step::Kind::Text:
            last.text += step.text;
            break;
        case Step::Kind::Call:
            last.calls.push_back(callOf(step));
            break;
        }
    }
    return turn;
}

} // namespace

std::vector<inference::Turn> turnsOf(const QString& systemPrompt, const QList<history::Message>& messages,
                                     const SourceMaker& sourceOf)
{
    std::vector<inference::Turn> turns;
    if (!systemPrompt.trimmed().isEmpty()) {
        inference::Turn system;
        system.role = inference::Turn::Role::System;
        system.text = systemPrompt;
        turns.push_back(std::move(system));
    }
    for (const history::Message& message : messages) {
        inference::Turn turn;
        if (message.role == history::Role::User) {
            turn.text = message.text;
            for (const history::Attachment& attachment : message.attachments)
                turn.attachments.push_back(sourceOf(attachment));
        } else {
            turn.role = inference::Turn::Role::Assistant;
            turn.steps = stepsOf(message.steps);
            if (turn.steps.empty())
                continue;
        }
        turns.push_back(std::move(turn));
    }
    return turns;
}

bool endsOpen(const history::Message& answer)
{
    return !answer.steps.isEmpty() && answer.steps.last().kind != Step::Kind::Call &&
           !answer.steps.last().text.isEmpty();
}

} // namespace chat
