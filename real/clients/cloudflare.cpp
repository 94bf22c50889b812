#include "real/clients/cloudflare.hpp"

#include "real/clients/json.hpp"
#include "real/text/text.hpp"

namespace greenroom::real::cloudflare {

namespace {

constexpr seam::Length call_deadline = std::chrono::seconds(30);
constexpr seam::Length visit_deadline = std::chrono::seconds(10);
constexpr std::size_t answer_max = 8 * 1024 * 1024;

// Cloudflare: https://developers.cloudflare.com/fundamentals/api/reference/limits/
std::optional<seam::Length> asked_wait(const seam::Headers& headers) {
  const auto* value = seam::find_header(headers, "Retry-After");
  if (value == nullptr) return std::nullopt;
  const auto seconds = integer_from(*value);
  return seconds ? std::optional<seam::Length>(std::chrono::seconds(*seconds)) : std::nullopt;
}

seam::Error error_from(const seam::HttpResponse& answer) {
  seam::Error error;
  error.http_status = answer.status;
  error.retry_after = asked_wait(answer.headers);
  if (const auto* ray = seam::find_header(answer.headers, "CF-Ray")) error.request_id = *ray;
  if (const auto document = JsonDocument::parse(answer.body)) {
    for (const JsonView one : document->root()["errors"].items()) {
      error.code = std::to_string(one["code"].integer());
      error.message = one["message"].string();
      break;
    }
  }
  if (error.code.empty()) error.code = std::to_string(answer.status);
  if (error.message.empty()) error.message = "HTTP " + std::to_string(answer.status);
  return error;
}

}  // namespace

seam::Result<std::string> Client::send(const std::string& method, const std::string& target,
                                       const std::string& body) {
  seam::HttpRequest request;
  request.method = method;
  request.scheme = base_.scheme;
  request.host = base_.host;
  request.port = base_.port;
  request.target = base_.path + target;
  request.body = body;
  request.headers = {{"Host", host_header(base_)}, {"Authorization", "Bearer " + token_}};
  if (!body.empty()) request.headers.push_back({"Content-Type", "application/json"});
  auto answer = seam_.transport.send(request, seam_.clock.steady() + call_deadline);
  if (!answer) return seam::fail(answer.error());
  if (answer->body.size() > answer_max)
    return seam::fail(seam::ErrorKind::bad_answer, "too_large",
                      "the answer is larger than any that is meant");
  if (answer->status < 200 || answer->status > 299) return seam::fail(error_from(*answer));
  const auto document = GR_TRY(JsonDocument::parse(answer->body));
  if (!document.root()["success"].truth()) return seam::fail(error_from(*answer));
  return std::move(answer->body);
}

seam::Result<std::string> Client::read(const std::string& target) {
  const RetryLimits limits{.base = std::chrono::milliseconds(500),
                           .wait_max = std::chrono::seconds(8)};
  for (int attempts = 1;; ++attempts) {
    auto answer = send("GET", target, "");
    if (answer) return answer;
    const auto wait =
        wait_before_repeat(answer.error(), Effect::none, attempts, seam_.entropy.next(), limits);
    if (!wait) return answer;
    seam_.clock.sleep_until(seam_.clock.steady() + *wait);
  }
}

seam::Result<std::string> Client::verify_token() {
  const std::string text = GR_TRY(read("/user/tokens/verify"));
  const auto document = GR_TRY(JsonDocument::parse(text));
  return document.root()["result"]["status"].string();
}

seam::Result<std::optional<Zone>> Client::find_zone(const std::string& name) {
  const std::string text = GR_TRY(read("/zones?name=" + percent_encoded(name)));
  const auto document = GR_TRY(JsonDocument::parse(text));
  for (const JsonView one : document.root()["result"].items()) {
    if (one["name"].text() == name)
      return std::optional<Zone>(
          {one["id"].string(), name, one["status"].string(), one["paused"].truth()});
  }
  return std::optional<Zone>();
}

seam::Result<std::vector<Record>> Client::list_records(const std::string& zone_id) {
  std::vector<Record> records;
  for (int page = 1; page <= 20; ++page) {
    const auto text = GR_TRY(
        read("/zones/" + zone_id + "/dns_records?page=" + std::to_string(page) + "&per_page=100"));
    const auto document = GR_TRY(JsonDocument::parse(text));
    const auto items = document.root()["result"].items();
    for (const JsonView one : items)
      records.push_back({one["id"].string(), one["type"].string(), one["name"].string(),
                         one["content"].string(), one["proxied"].truth()});
    if (items.empty() || page >= document.root()["result_info"]["total_pages"].integer(1)) break;
  }
  return records;
}

seam::Result<std::string> Client::ssl_mode(const std::string& zone_id) {
  const std::string text = GR_TRY(read("/zones/" + zone_id + "/settings/ssl"));
  const auto document = GR_TRY(JsonDocument::parse(text));
  return document.root()["result"]["value"].string();
}

seam::Result<void> Client::purge(const std::string& zone_id, const std::string& body) {
  GR_TRY(send("POST", "/zones/" + zone_id + "/purge_cache", body));
  return {};
}

// Cloudflare: https://developers.cloudflare.com/api/resources/cache/methods/purge/
std::vector<std::string> purge_bodies(const std::vector<std::string>& what) {
  struct Kind {
    std::string_view word, member;
  };
  std::vector<std::string> bodies;
  for (const std::string& one : what) {
    if (one == "everything") return {"{\"purge_everything\":true}"};
  }
  for (const Kind kind :
       {Kind{"prefix:", "prefixes"}, Kind{"url:", "files"}, Kind{"tag:", "tags"}}) {
    JsonWriter body;
    body.open().open_list(kind.member);
    bool has_any = false;
    for (const std::string& one : what) {
      if (!one.starts_with(kind.word)) continue;
      body.item(std::string_view(one).substr(kind.word.size()));
      has_any = true;
    }
    if (has_any) bodies.push_back(body.close_list().close().take());
  }
  return bodies;
}

seam::Result<Visit> visit(const seam::Seam& seam, const std::optional<Endpoint>& endpoint,
                          const Page& page) {
  const Endpoint& to = endpoint ? *endpoint : page.at;
  seam::HttpRequest request;
  request.host = to.host;
  request.scheme = to.scheme;
  request.port = to.port;
  request.target = page.target;
  request.headers = {{"Host", host_header(page.at)}, {"User-Agent", "greenroom-deploy"}};
  if (endpoint && (page.at.scheme != "https" || page.at.port != 443)) {
    request.headers.push_back({"X-Forwarded-Proto", page.at.scheme});
    request.headers.push_back({"X-Forwarded-Port", std::to_string(page.at.port)});
  }
  auto answer = seam.transport.send(request, seam.clock.steady() + visit_deadline);
  if (!answer) return seam::fail(answer.error());
  Visit out;
  out.status = answer->status;
  if (const auto* location = seam::find_header(answer->headers, "Location"))
    out.location = *location;
  out.is_edge_error = out.status >= 520 && out.status <= 530;
  return out;
}

}  // namespace greenroom::real::cloudflare
