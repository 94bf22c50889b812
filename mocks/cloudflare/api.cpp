// The front of the API: routes, authentication, rates, the envelope.
// Cloudflare: https://developers.cloudflare.com/fundamentals/api/
#include "mocks/cloudflare/api.hpp"

#include "mocks/archive.hpp"
#include "mocks/cloudflare/documents.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace greenroom::mocks::cloudflare {
namespace {

constexpr std::int64_t second_us = 1'000'000;
// Cloudflare: https://developers.cloudflare.com/fundamentals/api/reference/limits/
constexpr std::int64_t window_us = 300 * second_us;
constexpr std::int64_t calls_in_window = 1200;
constexpr std::size_t body_bytes_max = 4UL * 1024 * 1024;

std::string unescaped(std::string_view text) {
  std::string out;
  const auto digit = [](char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 &&
        digit(text[i + 2]) >= 0) {
      out.push_back(static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])));
      i += 2;
    } else {
      out.push_back(text[i] == '+' ? ' ' : text[i]);
    }
  }
  return out;
}

/// Takes the next piece between slashes off the path; empty when there is none.
std::string_view next_piece(std::string_view& path) {
  while (path.starts_with('/')) path.remove_prefix(1);
  const std::string_view piece = path.substr(0, path.find('/'));
  path.remove_prefix(piece.size());
  return piece;
}

/// Whether the path has the pattern's form; what stands for {names} goes into `found`.
bool fits(std::string_view pattern, std::string_view path,
          std::map<std::string, std::string>* found) {
  for (;;) {
    const std::string_view wanted = next_piece(pattern), given = next_piece(path);
    if (wanted.empty() || given.empty()) return wanted.empty() && given.empty();
    if (wanted.front() == '{') {
      if (found != nullptr)
        (*found)[std::string(wanted.substr(1, wanted.size() - 2))] = unescaped(given);
    } else if (wanted != given) {
      return false;
    }
  }
}

void split_target(std::string_view target, std::string& path,
                  std::map<std::string, std::string>& query) {
  const std::size_t mark = target.find('?');
  path = target.substr(0, mark);
  if (mark == std::string_view::npos) return;
  std::string_view rest = target.substr(mark + 1);
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    const std::size_t equals = pair.find('=');
    query[unescaped(pair.substr(0, equals))] =
        equals == std::string_view::npos ? "" : unescaped(pair.substr(equals + 1));
  }
}

Outcome<Token*> authenticated(Scene& scene, const seam::HttpRequest& request) {
  const std::string* header = seam::find_header(request.headers, "authorization");
  if (header == nullptr) {
    if (seam::find_header(request.headers, "x-auth-key") != nullptr) {
      Problem problem{400,
                      6003,
                      "Invalid request headers",
                      {{6103, "Invalid format for X-Auth-Key header"}},
                      {}};
      return Wrong(std::move(problem));
    }
    return wrong(400, 9106, "Missing X-Auth-Key, X-Auth-Email or Authorization headers");
  }
  if (!has_form_of_token(*header)) {
    Problem problem{400,
                    6003,
                    "Invalid request headers",
                    {{6111, "Invalid format for Authorization header"}},
                    {}};
    return Wrong(std::move(problem));
  }
  const auto token = scene.cloud.cloudflare.tokens.find(header->substr(7));
  if (token == scene.cloud.cloudflare.tokens.end() ||
      token_status(scene, token->second.id) != "active")
    return wrong(403, 9109, "Invalid access token");
  return &token->second;
}

Outcome<void> within_rate(Scene& scene, Token& token) {
  const std::int64_t now = now_us(scene);
  if (now >= token.window_us + window_us) {
    token.window_us = now;
    token.calls = 0;
  }
  if (++token.calls > calls_in_window && token.blocked_until_us <= now)
    token.blocked_until_us = now + window_us;
  if (token.blocked_until_us <= now) return {};
  Problem problem{
      429,
      971,
      "More than 1200 requests per 300 seconds reached. Please wait and consider throttling your "
      "request speed",
      {},
      seam::Length(token.blocked_until_us - now)};
  return Wrong(std::move(problem));
}

Outcome<JsonObject> body_of(const seam::HttpRequest& request) {
  if (request.method == "GET" || request.method == "DELETE" || request.body.empty())
    return JsonObject();
  const std::string* type = seam::find_header(request.headers, "content-type");
  if (type == nullptr || !type->starts_with("application/json"))
    return wrong(415, 9207, "Content-type must be application/json.");
  if (request.body.size() > body_bytes_max) return wrong(413, 9207, "Request body is too large.");
  boost::system::error_code error;
  boost::json::parse_options options;
  options.max_depth = 32;
  const Json value = boost::json::parse(request.body, error, {}, options);
  if (error || !value.is_object()) return wrong(400, 9207, "Request body is invalid.");
  return value.get_object();
}

Outcome<void> check_account(const Scene& scene, const std::string& path, const std::string& id) {
  if (id.size() != 32)
    return wrong(
        404, 7003,
        "Could not route to /client/v4" + path + ", perhaps your object identifier is invalid?");
  if (!knows_account(scene.cloud, id))
    return wrong(403, 9109, "Unauthorized to access requested resource");
  return {};
}

Outcome<Answer> handled(Scene& scene, const seam::HttpRequest& request) {
  std::string path;
  Asked asked{scene, nullptr, {}, {}, {}, nullptr, nullptr};
  split_target(request.target, path, asked.query);
  const Row* row = nullptr;
  bool path_known = false;
  for (const Row& one : rows()) {
    if (!fits(one.entry.path, path, nullptr)) continue;
    path_known = true;
    if (row == nullptr && one.entry.method == request.method) row = &one;
  }
  if (!path_known)
    return wrong(
        404, 7003,
        "Could not route to /client/v4" + path + ", perhaps your object identifier is invalid?");
  if (row == nullptr) return wrong(405, 1001, "method_not_allowed");
  asked.entry = &row->entry;
  fits(row->entry.path, path, &asked.path);
  if (row->entry.path != "/ips") {
    auto token = authenticated(scene, request);
    if (!token) return Wrong(std::move(token).error());
    asked.token = *token;
    if (auto within = within_rate(scene, *asked.token); !within)
      return Wrong(std::move(within).error());
  }
  if (row->handle == nullptr) {
    const std::string text = "greenroom knows " + std::string(row->entry.name) +
                             " and does not model it (docs/fidelity.md, cloudflare)";
    scene.journal.write("finding",
                        {{"id", "not_modelled"}, {"text", text}, {"severity", "warning"}});
    return wrong(501, 1001, text);
  }
  if (const auto zone = asked.path.find("zone"); zone != asked.path.end()) {
    const auto found = scene.cloud.cloudflare.zones.find(zone->second);
    if (zone->second.size() != 32)
      return wrong(
          404, 7003,
          "Could not route to /client/v4" + path + ", perhaps your object identifier is invalid?");
    // A zone that is not there and one that the token may not see look alike.
    if (found == scene.cloud.cloudflare.zones.end())
      return wrong(403, 10000, "Authentication error");
    asked.zone = &found->second;
  }
  if (const auto account = asked.path.find("account"); account != asked.path.end())
    if (auto known = check_account(scene, path, account->second); !known)
      return Wrong(std::move(known).error());
  asked.raw = request.body;
  if (const std::string* type = seam::find_header(request.headers, "content-type"))
    asked.type = *type;
  if (asked.type.starts_with("multipart/form-data") && row->entry.name == "ImportDnsRecords")
    return row->handle(asked);
  auto body = body_of(request);
  if (!body) return Wrong(std::move(body).error());
  asked.body = std::move(*body);
  return row->handle(asked);
}

JsonArray coded(const std::vector<std::pair<int, std::string>>& list) {
  JsonArray array;
  for (const auto& [code, message] : list)
    array.push_back(JsonObject{{"code", code}, {"message", message}});
  return array;
}

seam::HttpResponse enveloped(int status, JsonObject envelope) {
  seam::HttpResponse answer;
  answer.status = status;
  answer.headers = {{"Content-Type", "application/json"}, {"Server", "cloudflare"}};
  answer.body = boost::json::serialize(envelope);
  return answer;
}

seam::HttpResponse refused(const Problem& problem) {
  JsonObject error{{"code", problem.code}, {"message", problem.message}};
  if (!problem.chain.empty()) error["error_chain"] = coded(problem.chain);
  if (!problem.pointer.empty()) error["source"] = JsonObject{{"pointer", problem.pointer}};
  seam::HttpResponse answer = enveloped(problem.status, {{"success", false},
                                                         {"errors", JsonArray{std::move(error)}},
                                                         {"messages", JsonArray()},
                                                         {"result", nullptr}});
  if (problem.retry_after)
    answer.headers.push_back(
        {"Retry-After",
         std::to_string((problem.retry_after->count() + second_us - 1) / second_us)});
  return answer;
}

}  // namespace

bool has_form_of_token(std::string_view authorization) {
  return authorization.starts_with("Bearer ") && authorization.size() >= 27 &&
         authorization.find(' ', 7) == std::string_view::npos;
}

std::span<const OperationEntry> operation_entries() {
  static const std::vector<OperationEntry> entries = [] {
    std::vector<OperationEntry> list;
    for (const Row& row : rows()) list.push_back(row.entry);
    return list;
  }();
  return entries;
}

Wrong wrong(int status, int code, std::string message) {
  return Wrong(Problem{status, code, std::move(message), {}, {}});
}

std::optional<std::string> operation_name(std::string_view method, std::string_view path) {
  for (const Row& row : rows())
    if (row.entry.method == method && fits(row.entry.path, path.substr(0, path.find('?')), nullptr))
      return std::string(row.entry.name);
  return std::nullopt;
}

seam::HttpResponse handle(Scene& scene, const seam::HttpRequest& request) {
  auto outcome = handled(scene, request);
  const std::uint64_t ray = scene.cloud.cloudflare.next_ray++;
  seam::HttpResponse answer;
  if (outcome && outcome->text) {
    answer.headers = {{"Content-Type", "text/plain; charset=utf-8"}, {"Server", "cloudflare"}};
    answer.body = std::move(*outcome->text);
  } else if (outcome && outcome->status == 204) {
    answer.status = 204;
    answer.headers = {{"Server", "cloudflare"}};
  } else if (outcome) {
    JsonObject envelope{{"result", std::move(outcome->result)},
                        {"success", true},
                        {"errors", JsonArray()},
                        {"messages", coded(outcome->messages)}};
    if (!outcome->result_info.empty()) envelope["result_info"] = std::move(outcome->result_info);
    answer = enveloped(outcome->status, std::move(envelope));
  } else {
    answer = refused(outcome.error());
  }
  answer.headers.push_back(
      {"CF-Ray", sim::drawn_hex(scene.cloud.settings.chance.draw("cf.ray", "", ray), 16) + "-CMH"});
  answer.headers.push_back({"CF-Cache-Status", "DYNAMIC"});
  return answer;
}

seam::HttpResponse refusal(int status, int code, std::string_view message) {
  return refused(Problem{status, code, std::string(message), {}, {}});
}

seam::HttpResponse edge_error_page(int status, std::string_view host) {
  struct Text {
    int status;
    std::string_view text;
  };
  static constexpr std::array<Text, 12> texts = {{{500, "Internal server error"},
                                                  {502, "Bad gateway"},
                                                  {503, "Service temporarily unavailable"},
                                                  {504, "Gateway time-out"},
                                                  {520, "Web server is returning an unknown error"},
                                                  {521, "Web server is down"},
                                                  {522, "Connection timed out"},
                                                  {523, "Origin is unreachable"},
                                                  {524, "A timeout occurred"},
                                                  {525, "SSL handshake failed"},
                                                  {526, "Invalid SSL certificate"},
                                                  {530, "Origin DNS error"}}};
  const auto found =
      std::find_if(texts.begin(), texts.end(), [&](const Text& t) { return t.status == status; });
  const std::string title(found == texts.end() ? "Error" : found->text);
  seam::HttpResponse page;
  page.status = status;
  page.headers = {{"Content-Type", "text/html; charset=UTF-8"}, {"Server", "cloudflare"}};
  page.body = "<!DOCTYPE html>\n<html><head><title>" + std::string(host) + " | " +
              std::to_string(status) + ": " + title + "</title></head><body><h1>" + title +
              "</h1><p>Error code " + std::to_string(status) + "</p></body></html>\n";
  return page;
}

Outcome<Answer> paged(const Asked& asked, std::vector<Json> items, std::int64_t per_page_default) {
  const auto number = [&](const char* name, std::int64_t otherwise) {
    const auto found = asked.query.find(name);
    if (found == asked.query.end() || found->second.empty() || found->second.size() > 7)
      return otherwise;
    std::int64_t value = 0;
    for (const char c : found->second) {
      if (c < '0' || c > '9') return std::int64_t{0};
      value = value * 10 + (c - '0');
    }
    return value;
  };
  const std::int64_t page = number("page", 1), per_page = number("per_page", per_page_default);
  if (page < 1 || per_page < 1) return wrong(400, 1002, "Invalid page or per_page");
  const auto total = static_cast<std::int64_t>(items.size());
  JsonArray result;
  for (std::int64_t i = (page - 1) * per_page; i < std::min(total, page * per_page); ++i)
    result.push_back(std::move(items[static_cast<std::size_t>(i)]));
  Answer answer;
  answer.result_info = {{"page", page},
                        {"per_page", per_page},
                        {"count", static_cast<std::int64_t>(result.size())},
                        {"total_count", total},
                        {"total_pages", (total + per_page - 1) / per_page}};
  answer.result = std::move(result);
  return answer;
}

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::cloudflare
