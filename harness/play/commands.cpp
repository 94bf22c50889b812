#include "harness/play/commands.hpp"

#include "mocks/model/model.hpp"
#include "mocks/service.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace greenroom::harness {

namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;
using Words = std::vector<std::string>;

std::string without_dashes(std::string_view word) {
  std::string out;
  for (const char c : word) {
    if (c == '-') continue;
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

/// What the command line spells in lower case with dashes.
template <class Range>
auto spelled_so(const Range& range, std::string_view word) {
  const std::string wanted = without_dashes(word);
  return std::find_if(range.begin(), range.end(),
                      [&](const auto& one) { return without_dashes(one.name) == wanted; });
}

Json scalar(const mocks::model::Shape& shape, const std::string& text) {
  using mocks::model::Kind;
  if (shape.kind == Kind::boolean) return text == "true";
  const bool is_number =
      !text.empty() && text.size() < 18 &&
      std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if ((shape.kind == Kind::integer || shape.kind == Kind::long_integer) && is_number)
    return std::stoll(text);
  return Json(text);
}

// AWS: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
Json shorthand(const mocks::model::Shape& shape, const std::string& text) {
  using mocks::model::Kind;
  if (shape.kind == Kind::list) return JsonArray{shorthand(*shape.members[0].shape, text)};
  if (shape.kind != Kind::structure) return scalar(shape, text);
  JsonObject object;
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find(','));
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    const std::size_t equals = pair.find('=');
    const std::string name(pair.substr(0, equals));
    const auto* member = shape.member(name);
    const std::string value(equals == std::string_view::npos ? "" : pair.substr(equals + 1));
    object[name] = member == nullptr ? Json(value) : shorthand(*member->shape, value);
  }
  return object;
}

SpokenCommand aws(const Words& words) {
  if (words.size() < 3) return NotUnderstood{"an AWS command needs a service and an operation"};
  const std::string service_name = words[1] == "deploy" ? "codedeploy" : words[1];
  const auto* service = mocks::service_named(service_name);
  if (service == nullptr) return NotUnderstood{words[1] + " is no service of this cloud"};
  const auto& operations = service->model().operations;
  const auto operation = spelled_so(operations, words[2]);
  if (operation == operations.end() || operation->input == nullptr)
    return NotUnderstood{words[2] + " is no operation of " + words[1]};
  AwsCommand command{service_name, std::string(operation->name), {}};
  for (std::size_t i = 3; i < words.size(); ++i) {
    if (!words[i].starts_with("--"))
      return NotUnderstood{words[i] + " stands where an option must"};
    const bool is_off = words[i].starts_with("--no-");
    const auto member = spelled_so(operation->input->members, words[i].substr(is_off ? 5 : 2));
    const auto enabled = spelled_so(operation->input->members, words[i].substr(2));
    const auto found = enabled != operation->input->members.end() ? enabled : member;
    if (found == operation->input->members.end())
      return NotUnderstood{words[i] + " is no option of " + words[2]};
    const bool has_value = i + 1 < words.size() && !words[i + 1].starts_with("--");
    if (found->shape->kind == mocks::model::Kind::boolean && !has_value)
      command.input[found->name] = !is_off;
    else if (has_value)
      command.input[found->name] = shorthand(*found->shape, words[++i]);
    else
      return NotUnderstood{words[i] + " needs a value"};
  }
  return command;
}

SpokenCommand curl(const Words& words) {
  constexpr std::string_view base = "https://api.cloudflare.com/";
  CloudflareCommand command;
  seam::HttpRequest& request = command.request;
  request.method = "GET";
  request.host = "api.cloudflare.com";
  request.headers = {{"Host", request.host}};
  for (std::size_t i = 1; i < words.size(); ++i) {
    const bool has_value = i + 1 < words.size();
    if (words[i] == "-X" && has_value) {
      request.method = words[++i];
    } else if (words[i] == "-H" && has_value) {
      ++i;  // the token's header: whoever plays it has a token of their own
    } else if (words[i] == "--json" && has_value) {
      request.body = words[++i];
      request.headers.push_back({"Content-Type", "application/json"});
    } else if (words[i].starts_with(base)) {
      request.target = words[i].substr(base.size() - 1);
    } else {
      return NotUnderstood{words[i] + " is no option that an engine prints"};
    }
  }
  if (request.target.empty()) return NotUnderstood{"only Cloudflare's API is asked so"};
  return command;
}

SpokenCommand engine(const Words& words) {
  static const std::map<std::string, real::Verb> verbs = {
      {"status", real::Verb::status}, {"verify", real::Verb::verify},
      {"plan", real::Verb::plan},     {"deploy", real::Verb::deploy},
      {"resume", real::Verb::resume}, {"rollback", real::Verb::rollback}};
  const auto verb = words.size() < 2 ? verbs.end() : verbs.find(words[1]);
  if (verb == verbs.end()) return NotUnderstood{"greenroom-deploy has no such verb"};
  EngineCommand command;
  command.command.verb = verb->second;
  command.only_looks = verb->second == real::Verb::status || verb->second == real::Verb::verify ||
                       verb->second == real::Verb::plan;
  for (std::size_t i = 2; i < words.size(); ++i) {
    if (!words[i].starts_with("--")) {
      command.command.tag = words[i];
      continue;
    }
    if (words[i] != "--if-active" || i + 1 == words.size())
      return NotUnderstood{words[i] + " is no option that an engine prints"};
    ++i;
    for (const auto answer : {real::IfActive::refuse, real::IfActive::wait, real::IfActive::finish,
                              real::IfActive::rollback})
      if (real::name_of(answer) == words[i]) command.command.if_active = answer;
  }
  return command;
}

}  // namespace

std::optional<std::vector<std::string>> words_of(std::string_view line) {
  std::vector<std::string> words;
  std::string word;
  char quote = 0;
  bool has_word = false;
  for (const char c : line) {
    if (quote != 0) {
      if (c == quote)
        quote = 0;
      else
        word += c;
    } else if (c == '\'' || c == '"') {
      quote = c;
      has_word = true;
    } else if (c == ' ') {
      if (has_word) words.push_back(std::exchange(word, {}));
      has_word = false;
    } else {
      word += c;
      has_word = true;
    }
  }
  if (quote != 0) return std::nullopt;
  if (has_word) words.push_back(word);
  return words;
}

SpokenCommand understood(std::string_view line) {
  const auto words = words_of(line);
  if (!words || words->empty()) return NotUnderstood{"this is no command"};
  if (words->front() == "aws") return aws(*words);
  if (words->front() == "curl") return curl(*words);
  if (words->front() == "greenroom-deploy") return engine(*words);
  return NotUnderstood{words->front() + " is no program that an engine names"};
}

}  // namespace greenroom::harness
