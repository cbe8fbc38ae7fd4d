#include "app/cli/trace_writer.h"

#include <cstring>
#include <fstream>
#include <span>

#include <nlohmann/json.hpp>

#include "engine/error.h"
#include "engine/model/trace.h"
#include "engine/vulkan/upload.h"

namespace cli {
namespace {

/// Collects named tensors and writes them in one go. Format: u64 header length, JSON header, data.
class SafetensorsFile
{
public:
    void add(const std::string& name, const char* type, std::vector<uint64_t> shape,
             std::span<const std::byte> data)
    {
        m_header[name] = {
            {"dtype", type}, {"shape", shape}, {"data_offsets", {m_size, m_size + data.size()}}};
        m_parts.emplace_back(data.begin(), data.end());
        m_size += data.size();
    }

    void write(const std::filesystem::path& path) const
    {
        std::string header = m_header.dump();
        header.resize((header.size() + 7) / 8 * 8, ' ');
        const uint64_t length = header.size();
        std::ofstream file(path, std::ios::binary);
        file.write(reinterpret_cast<const char*>(&length), sizeof length);
        file.write(header.data(), static_cast<std::streamsize>(header.size()));
        for (const std::vector<std::byte>& part : m_parts)
            file.write(reinterpret_cast<const char*>(part.data()), static_cast<std::streamsize>(part.size()));
        file.close();
        if (!file)
            throw engine::Error(engine::ErrorCode::WriteFailed,
                                "cannot write " + path.string() + ": " + std::strerror(errno));
    }

private:
    nlohmann::ordered_json m_header = nlohmann::ordered_json::object();
    std::vector<std::vector<std::byte>> m_parts;
    uint64_t m_size = 0;
};

} // namespace

void TraceRequest::declare(CLI::App& command)
{
    command.add_option("MODEL", model.model, "folder or file")->required();
    command.add_option("-o,--output", output, "the safetensors file to write")->required();
    command.add_option("--greedy", greedy, "tokens to decode greedily after the prompt");
    command.add_flag("--layers", layers, "also the residual stream after every layer");
    model.kvType = "f32";
    model.exact = true;
    model.declare(command);
}

void writeTrace(const engine::Model& model, const engine::TokenSequence& prompt, const TraceRequest& request)
{
    const engine::TraceOptions options{.layers = request.layers,
                                       .microBatch = request.model.microBatch,
                                       .kvType = parseKvType(request.model.kvType)};
    const engine::Trace trace = engine::traceForward(model, prompt, options);
    const uint64_t tokens = trace.tokenCount;
    const uint64_t hidden = model.config().hidden;
    SafetensorsFile file;
    file.add("ids", "I32", {tokens}, std::as_bytes(std::span(prompt.ids)));
    file.add("logits", "F32", {tokens, model.config().vocabulary}, std::as_bytes(std::span(trace.logits)));
    file.add("norm", "F32", {tokens, hidden}, std::as_bytes(std::span(trace.norm)));
    for (size_t i = 0; i < trace.layers.size(); ++i)
        file.add("layer." + std::to_string(i) + ".output", "F32", {tokens, hidden},
                 std::as_bytes(std::span(trace.layers[i])));
    for (size_t i = 0; i < prompt.soft.size(); ++i) {
        const engine::Tensor& rows = prompt.soft[i].rows;
        const std::vector<std::byte> values = engine::vulkan::readBack(model.device(), rows.data);
        file.add("soft." + std::to_string(i), "F32", {rows.rows, rows.cols}, values);
    }
    if (request.greedy != 0) {
        const std::vector<engine::TokenId> next = engine::traceGreedy(model, prompt, request.greedy, options);
        file.add("next", "I32", {next.size()}, std::as_bytes(std::span(next)));
    }
    file.write(request.output);
}

} // namespace cli
