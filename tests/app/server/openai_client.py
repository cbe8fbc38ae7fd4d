"""The official openai client against Facet's local server: models, chat, streaming, pictures, sound, tools, formats
and errors. Arguments: base URL, folder of the demo model; the key comes on standard input."""
import base64
import json
import pathlib
import sys

import openai

base_url, demo = sys.argv[1], pathlib.Path(sys.argv[2])
client = openai.OpenAI(base_url=base_url, api_key=sys.stdin.read().strip(), max_retries=0, timeout=100)
MODEL = "facet-demo"


def data(name):
    return base64.b64encode((demo / "media" / name).read_bytes()).decode()


def ask(content, **options):
    return client.chat.completions.create(
        model=MODEL, temperature=0, messages=[{"role": "user", "content": content}], **options)


def check(found, expected):
    assert found == expected, f"expected {expected!r}, found {found!r}"


check([model.id for model in client.models.list()], [MODEL])
check(client.models.retrieve(MODEL).owned_by, "facet")

answer = ask("Hello!")
HELLO = answer.choices[0].message.content
assert HELLO.startswith("Hello! I am the Facet demo."), HELLO
check(answer.choices[0].finish_reason, "stop")
assert answer.usage.completion_tokens > 10
assert ask("Hello!").usage.prompt_tokens_details.cached_tokens > 0

stream = ask("Hello!", stream=True, stream_options={"include_usage": True})
chunks = list(stream)
check("".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices), HELLO)
assert chunks[-1].usage.total_tokens > 10 and not chunks[-1].choices
with client.chat.completions.stream(
        model=MODEL, temperature=0, messages=[{"role": "user", "content": "Hello!"}]) as events:
    check(events.get_final_completion().choices[0].message.content, HELLO)

picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64," + data("shapes-1.png"), "detail": "low"}}
check(ask([picture, {"type": "text", "text": "What do you see?"}]).choices[0].message.content,
      "A red circle and a blue square on a white background.")
sound = {"type": "input_audio", "input_audio": {"data": data("speech-1.wav"), "format": "wav"}}
check(ask([sound, {"type": "text", "text": "Transcribe this audio."}]).choices[0].message.content, "Turn on the light.")

tools = json.loads((demo / "tools.json").read_text())
messages = [{"role": "user", "content": "What is 123 * 45?"}]
answer = client.chat.completions.create(model=MODEL, temperature=0, messages=messages, tools=tools).choices[0]
check(answer.finish_reason, "tool_calls")
call = answer.message.tool_calls[0]
check((call.function.name, json.loads(call.function.arguments)), ("calculate", {"expression": "123*45"}))
messages += [answer.message, {"role": "tool", "tool_call_id": call.id, "content": "5535"}]
answer = client.chat.completions.create(model=MODEL, temperature=0, messages=messages, tools=tools).choices[0]
check(answer.message.content, "123 * 45 = 5535.")
with client.chat.completions.stream(model=MODEL, temperature=0, messages=messages[:1], tools=tools) as events:
    final = events.get_final_completion().choices[0].message.tool_calls[0]
check((final.function.name, json.loads(final.function.arguments)), ("calculate", {"expression": "123*45"}))

schema = {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"},
                                           "city": {"type": "string"}},
          "required": ["name", "age", "city"], "additionalProperties": False}
answer = ask("Anna is 34 years old and lives in Oslo. Give me that as JSON.", response_format={
    "type": "json_schema", "json_schema": {"name": "person", "strict": True, "schema": schema}})
check(json.loads(answer.choices[0].message.content), {"name": "Anna", "age": 34, "city": "Oslo"})

for error, options in ((openai.NotFoundError, {"model": "gpt-5"}), (openai.BadRequestError, {"n": 2})):
    try:
        client.chat.completions.create(**{"model": MODEL, "messages": messages[:1], **options})
    except error as caught:
        assert caught.param in ("model", "n"), caught
    else:
        raise AssertionError(f"{error} was expected")
try:
    client.with_options(api_key="wrong").models.list()
except openai.AuthenticationError as caught:
    check(caught.code, "invalid_api_key")
else:
    raise AssertionError("a wrong key was taken")

print("all is well with openai", openai.__version__)
