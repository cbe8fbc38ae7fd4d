// A server on standard streams that speaks one revision of the protocol, well or badly, as its first argument
// says.
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>

using Json = nlohmann::json;

namespace {

std::string mode;
bool isStateless = false;
int calls = 0;
int extraTools = 0;

void say(const Json& message)
{
    std::cout << message.dump() << "\n" << std::flush;
}

void reply(const Json& id, Json result)
{
    if (isStateless)
        result["resultType"] = "complete";
    say({{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}});
}

void refuse(const Json& id, int code, const std::string& message, Json data = nullptr)
{
    Json error{{"code", code}, {"message", message}};
    if (!data.is_null())
        error["data"] = std::move(data);
    say({{"jsonrpc", "2.0"}, {"id", id}, {"error", std::move(error)}});
}

Json tool(const std::string& name, Json properties = Json::object())
{
    return {{"name", name},
            {"title", "Title of " + name},
            {"description", "Does " + name},
            {"inputSchema", {{"type", "object"}, {"properties", std::move(properties)}}}};
}

void listTools(const Json& id, const Json& params)
{
    Json tools = Json::array();
    if (mode == "pages") {
        const int page = params.contains("cursor") ? std::stoi(params["cursor"].get<std::string>()) : 0;
        for (int i = 0; i < 3; ++i)
            tools.push_back(tool("tool" + std::to_string(page * 3 + i)));
        Json result{{"tools", tools}};
        if (page < 3)
            result["nextCursor"] = std::to_string(page + 1);
        return reply(id, result);
    }
    if (mode == "endless")
        return reply(id, {{"tools", Json::array({tool("same")})}, {"nextCursor", "again"}});
    if (mode == "thousands") {
        for (int i = 0; i < 5000; ++i)
            tools.push_back(tool("tool" + std::to_string(i)));
        return reply(id, {{"tools", tools}});
    }
    if (mode == "strange")
        return reply(id, {{"tools", Json::array({5,
                                                 nullptr,
                                                 Json::object(),
                                                 {{"name", ""}},
                                                 {{"name", "no schema"}},
                                                 {{"name", "list"}, {"inputSchema", Json::array()}},
                                                 tool(std::string(300, 'x')),
                                                 tool("get weather!"),
                                                 tool("get weather?"),
                                                 tool("naïve"),
                                                 tool("good"),
                                                 tool("good")})}});
    tools.push_back(tool("echo", {{"text", {{"type", "string"}}}}));
    tools.push_back(tool("count"));
    for (int i = 0; i < extraTools; ++i)
        tools.push_back(tool("extra" + std::to_string(i)));
    reply(id, {{"tools", tools}});
}

void callTool(const Json& id, const Json& params)
{
    const std::string name = params["name"];
    ++calls;
    if (mode == "crash on call")
        std::abort();
    if (mode == "progress") {
        for (int i = 1; i <= 8; ++i) {
            say({{"jsonrpc", "2.0"},
                 {"method", "notifications/progress"},
                 {"params",
                  {{"progressToken", params["_meta"]["progressToken"]},
                   {"progress", i},
                   {"total", 8},
                   {"message", "step " + std::to_string(i)}}}});
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
        }
        return reply(id, {{"content", Json::array({{{"type", "text"}, {"text", "slow but done"}}})}});
    }
    if (mode == "never answers calls")
        return;
    if (mode == "asks back") {
        for (const char* method : {"sampling/createMessage", "elicitation/create", "roots/list"})
            say({{"jsonrpc", "2.0"}, {"id", method}, {"method", method}, {"params", Json::object()}});
        say({{"jsonrpc", "2.0"}, {"id", "p"}, {"method", "ping"}});
        std::string answers, line;
        for (int i = 0; i < 4 && std::getline(std::cin, line); ++i) {
            const Json answer = Json::parse(line);
            answers +=
                answer["id"].get<std::string>() + "=" +
                (answer.contains("error") ? std::to_string(answer["error"]["code"].get<int>()) : "ok") + " ";
        }
        return reply(id, {{"content", Json::array({{{"type", "text"}, {"text", answers}}})}});
    }
    if (mode == "wants input")
        return say({{"jsonrpc", "2.0"},
                    {"id", id},
                    {"result", {{"resultType", "input_required"}, {"inputRequests", Json::object()}}}});
    if (mode == "every content")
        return reply(
            id, {{"content",
                  Json::array(
                      {{{"type", "text"}, {"text", "words"}},
                       {{"type", "image"}, {"mimeType", "image/png"}, {"data", std::string(4000, 'A')}},
                       {{"type", "resource"}, {"resource", {{"uri", "file:///a.txt"}, {"text", "inside"}}}},
                       {{"type", "resource_link"}, {"uri", "file:///b.txt"}, {"name", "b"}},
                       {{"type", "new kind"}},
                       7})}});
    if (mode == "structured")
        return reply(id, {{"content", Json::array()}, {"structuredContent", {{"sum", 42}}}});
    if (mode == "huge result")
        return reply(id,
                     {{"content", Json::array({{{"type", "text"}, {"text", std::string(3'000'000, 'x')}}})}});
    if (mode == "tool error")
        return reply(id, {{"content", Json::array({{{"type", "text"}, {"text", "no such city"}}})},
                          {"isError", true}});
    if (mode == "grows") {
        ++extraTools;
        say({{"jsonrpc", "2.0"}, {"method", "notifications/tools/list_changed"}});
    }
    if (name == "count")
        return reply(id, {{"content", Json::array({{{"type", "text"}, {"text", std::to_string(calls)}}})}});
    const std::string text = params["arguments"].value("text", "");
    reply(id,
          {{"content",
            Json::array({{{"type", "text"},
                          {"text", text + "|" + (std::getenv("FAKE_TOKEN") ? std::getenv("FAKE_TOKEN") : "") +
                                       "|" + (std::getenv("FAKE_LEAK") ? "leaked" : "clean")}}})}});
}

/// What the stateless revision demands of every request.
bool hasMeta(const Json& params)
{
    const Json meta = params.value("_meta", Json::object());
    return meta.value("io.modelcontextprotocol/protocolVersion", "") == "2026-07-28" &&
           meta.value("io.modelcontextprotocol/clientCapabilities", Json()).is_object();
}

void handle(const Json& message)
{
    const std::string method = message.value("method", "");
    const Json params = message.value("params", Json::object());
    if (!message.contains("id")) {
        if (method == "notifications/cancelled")
            std::cerr << "cancelled " << params["requestId"] << std::endl;
        return;
    }
    const Json id = message["id"];
    if (mode == "never answers")
        return;
    if (isStateless && !hasMeta(params))
        return refuse(id, -32602, "the request has no _meta");
    if (method == "initialize" && !isStateless) {
        if (mode == "garbage") {
            std::cout
                << "Welcome to the server\n{broken "
                   "json\n[1,2\n\n\xff\xfe\n{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":{}}\n{\"id\":{}}\n"
                << std::flush;
        }
        if (mode == "huge line") {
            const std::string block(1 << 20, 'x');
            std::cout << "{\"a\":\"";
            for (int i = 0; i < 12; ++i)
                std::cout << block;
            std::cout << std::flush;
            std::this_thread::sleep_for(std::chrono::seconds(20));
        }
        const std::string version = mode == "2025-06-18" ? "2025-06-18"
                                    : mode == "future"   ? "2031-01-01"
                                                         : "2025-11-25";
        return reply(id, {{"protocolVersion", version},
                          {"capabilities", {{"tools", {{"listChanged", true}}}}},
                          {"serverInfo", {{"name", "fake"}, {"version", "1"}}}});
    }
    if (method == "server/discover" && isStateless)
        return reply(id, {{"supportedVersions", {"2026-07-28"}},
                          {"capabilities", {{"tools", {{"listChanged", true}}}}}});
    if (method == "server/discover" && mode == "future")
        return refuse(id, -32022, "Unsupported protocol version", {{"supported", {"2031-01-01"}}});
    if (method == "subscriptions/listen" && isStateless)
        return say({{"jsonrpc", "2.0"},
                    {"method", "notifications/subscriptions/acknowledged"},
                    {"params", {{"_meta", {{"io.modelcontextprotocol/subscriptionId", id}}}}}});
    if (method == "tools/list")
        return listTools(id, params);
    if (method == "tools/call")
        return callTool(id, params);
    refuse(id, -32601, "Method not found: " + method);
}

} // namespace

int main(int argc, char** argv)
{
    mode = argc > 1 ? argv[1] : "";
    isStateless =
        mode == "2026-07-28" || mode == "wants input" || (argc > 2 && std::string(argv[2]) == "stateless");
    std::cerr << "started as " << mode << " with token "
              << (std::getenv("FAKE_TOKEN") ? std::getenv("FAKE_TOKEN") : "none") << std::endl;
    if (mode == "exits")
        return 3;
    std::string line;
    while (std::getline(std::cin, line)) {
        try {
            handle(Json::parse(line));
        } catch (const std::exception& error) {
            std::cerr << "bad message: " << error.what() << std::endl;
        }
    }
    if (mode == "stays")
        for (;;)
            std::this_thread::sleep_for(std::chrono::seconds(1));
    return 0;
}
