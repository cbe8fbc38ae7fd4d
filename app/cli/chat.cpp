// facet-cli chat: one question, or a conversation.
#include <cstdio>
#include <iostream>

#include "app/cli/chat_session.h"
#include "app/cli/commands.h"
#include "app/cli/platform.h"

namespace cli {
namespace {

constexpr const char* kDemoNotice =
    "Facet demo model: a miniature of Gemma 4's E-series trained on synthetic data, not Google's model.\n"
    "Try: What can you do? - Give me three colours as a list. - Or choose a real model: facet-cli chat "
    "--model FILE\n";

constexpr const char* kCommands = "/image FILE, /audio FILE and /video FILE attach to the next question; "
                                  "/clear starts over, /undo forgets the last\n"
                                  "question, /exit or Ctrl-D ends, Ctrl-C stops an answer.\n";

/// A single word after a slash: more likely a command that does not exist than a question.
bool isCommand(const std::string& line)
{
    return line.size() > 1 && line[0] == '/' && line.find_first_of(" /", 1) == std::string::npos;
}

bool readLine(const char* prompt, std::string& line)
{
    if (inputIsTerminal()) {
        std::fputs(prompt, stdout);
        std::fflush(stdout);
    }
    return static_cast<bool>(std::getline(std::cin, line));
}

/// Asks the user for what the tools return, until the model is done.
void answerCalls(ChatSession& chat, engine::StopReason reason)
{
    while (reason == engine::StopReason::ToolCalls) {
        std::vector<std::string> results;
        for (const engine::ToolCall& call : chat.pendingCalls()) {
            std::string line;
            if (!readLine(("result of " + call.name + "> ").c_str(), line))
                return;
            results.push_back(line);
        }
        reason = chat.giveResults(results);
    }
}

/// "/image FILE[:BUDGET]" and its kin.
std::optional<std::pair<engine::MediaShape::Kind, std::string>> attachmentCommand(const std::string& line)
{
    using Kind = engine::MediaShape::Kind;
    for (const auto& [word, kind] : {std::pair("/image ", Kind::Image), std::pair("/audio ", Kind::Audio),
                                     std::pair("/video ", Kind::Video)})
        if (line.starts_with(word))
            return std::pair(kind, line.substr(std::string_view(word).size()));
    return std::nullopt;
}

/// Runs what may fail without ending the conversation; false if it did.
template <typename Action>
bool tryTo(const Action& action)
{
    try {
        action();
        return true;
    } catch (const engine::Error& error) {
        if (error.code() == engine::ErrorCode::DeviceLost || error.code() == engine::ErrorCode::Internal)
            throw;
        std::fprintf(stderr, "facet-cli: %s\n", error.what());
        return false;
    }
}

void converse(ChatSession& chat, bool quiet)
{
    if (!quiet && inputIsTerminal())
        std::printf("%s\n", kCommands);
    std::string line;
    while (readLine("> ", line)) {
        if (line == "/exit" || line == "/quit")
            return;
        if (line == "/clear") {
            chat.clear();
        } else if (line == "/undo") {
            std::puts(chat.undo() ? "Forgotten." : "There is nothing to forget.");
        } else if (const auto file = attachmentCommand(line)) {
            tryTo([&] { chat.attach(parseAttachment(file->first, file->second)); });
        } else if (isCommand(line)) {
            std::fputs(kCommands, stdout);
        } else if (line.find_first_not_of(" \t") != std::string::npos) {
            if (!tryTo([&] { answerCalls(chat, chat.ask(line)); }))
                chat.undo();
        }
    }
}

void runChat(const ChatRequest& request)
{
    const bool isDemo = request.model.model.empty();
    Gpu gpu(request.model.device);
    const auto engine = engine::Engine::load(
        gpu.device(), isDemo ? demoModelFolder() : std::filesystem::path(request.model.model),
        request.model.loadOptions());
    if (!request.quiet) {
        if (isDemo)
            std::fputs(kDemoNotice, stderr);
        std::fprintf(stderr, "On %s.\n", gpu.device().info().name.c_str());
    }
    ChatSession chat(*engine, request);
    for (const media::Attachment& attachment : request.media.attachments())
        chat.attach(attachment);
    if (request.prompt.empty())
        converse(chat, request.quiet);
    else
        answerCalls(chat, chat.ask(request.prompt));
}

} // namespace

void addChat(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("chat", "Talks with a model; without PROMPT a conversation");
    const auto request = std::make_shared<ChatRequest>();
    command->add_option("PROMPT", request->prompt, "one question; the answer goes to standard output");
    command->add_option("-m,--model", request->model.model, "folder or file; the demo model if left out");
    command->add_option("-s,--system", request->system, "system prompt");
    command->add_flag("--think", request->think, "let the model think first; thoughts are dimmed");
    command->add_option("--thought-budget", request->thoughtBudget, "tokens after which a thought is closed");
    command->add_option("--json-schema", request->schemaFile,
                        "the answer is JSON that satisfies this schema");
    command->add_option("--tools", request->toolsFile,
                        "tool declarations; you are asked for what a called tool returns");
    command->add_option("--max-tokens", request->maxTokens, "longest answer; 0 for none");
    command->add_option("--temperature", request->temperature);
    command->add_option("--top-k", request->topK);
    command->add_option("--top-p", request->topP);
    command->add_option("--min-p", request->minP);
    command->add_option("--repetition-penalty", request->repetitionPenalty);
    command->add_option("--presence-penalty", request->presencePenalty);
    command->add_option("--seed", request->seed, "same seed, same text on the same device");
    command->add_flag("--greedy", request->greedy, "always the most probable token");
    command->add_option("--stop", request->stopStrings, "end the answer before this text");
    command->add_flag("-q,--quiet", request->quiet, "only the answer");
    request->media.declare(*command);
    request->model.declare(*command);
    command->callback([request] { runChat(*request); });
}

} // namespace cli
