#include "real/aws/credentials.hpp"

#include "real/aws/endpoint.hpp"
#include "real/clients/json.hpp"
#include "real/text/text.hpp"

#include <algorithm>
#include <array>

// AWS: https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
namespace greenroom::real {

namespace {

constexpr seam::Length renew_before = std::chrono::minutes(5);
constexpr seam::Length metadata_deadline = std::chrono::seconds(2);
constexpr std::string_view container_host = "169.254.170.2";
constexpr std::string_view instance_host = "169.254.169.254";

/// A GET of that address; nullopt when it is none.
std::optional<seam::HttpRequest> request_for(std::string_view url) {
  const auto endpoint = endpoint_from(url);
  if (!endpoint) return std::nullopt;
  seam::HttpRequest request;
  request.scheme = endpoint->scheme;
  request.host = endpoint->host;
  request.port = endpoint->port;
  request.target = endpoint->path.empty() ? "/" : endpoint->path;
  request.headers.push_back({"Host", host_header(*endpoint)});
  return request;
}

bool may_get_a_token(const seam::HttpRequest& request) {
  constexpr std::array<std::string_view, 6> hosts{
      container_host, "169.254.170.23", "[fd00:ec2::23]", "localhost", "127.0.0.1", "[::1]"};
  return request.scheme == "https" ||
         std::find(hosts.begin(), hosts.end(), request.host) != hosts.end();
}

std::string value_in(const std::vector<std::pair<std::string, std::string>>& section,
                     std::string_view name) {
  for (const auto& [key, value] : section) {
    if (key == name) return value;
  }
  return {};
}

}  // namespace

std::optional<std::vector<std::pair<std::string, std::string>>> ini_section(
    const std::string& text, const std::string& section) {
  std::optional<std::vector<std::pair<std::string, std::string>>> found;
  bool is_inside = false;
  for (const auto raw : split(text, '\n')) {
    const auto line = trimmed(raw);
    if (line.empty() || line.front() == '#' || line.front() == ';') continue;
    if (line.front() == '[') {
      is_inside = trimmed(line.substr(1, line.find(']') - 1)) == section;
      if (is_inside && !found) found.emplace();
    } else if (is_inside && raw.front() != ' ' && raw.front() != '\t') {
      const auto equals = line.find('=');
      if (equals == std::string_view::npos) continue;
      found->emplace_back(lower(trimmed(line.substr(0, equals))),
                          std::string(trimmed(line.substr(equals + 1))));
    }
  }
  return found;
}

std::vector<std::string> ini_sections(const std::string& text) {
  std::vector<std::string> names;
  for (const auto raw : split(text, '\n')) {
    const auto line = trimmed(raw);
    if (!line.empty() && line.front() == '[')
      names.emplace_back(trimmed(line.substr(1, line.find(']') - 1)));
  }
  return names;
}

std::optional<std::string> CredentialChain::asked_profile() const {
  if (profile_) return profile_;
  const auto name = seam_.environment.get("AWS_PROFILE");
  return name && !name->empty() ? name : std::nullopt;
}

seam::Failure CredentialChain::no_profile(const std::string& name,
                                          const std::vector<std::string>& there) const {
  std::string remedy = profile_ ? "leave out --profile" : "unset AWS_PROFILE";
  for (std::size_t i = 0; i < there.size() && i < 10; ++i)
    remedy += (i == 0 ? ", or take one that is there: " : ", ") + there[i];
  std::string text = "there is no profile " + name + "; looked at";
  for (const auto& one : looked_at_) text += "\n  - " + one;
  return seam::fail(seam::ErrorKind::bad_input, "R106", text + "\n  try      " + remedy);
}

std::optional<CredentialChain::Found> CredentialChain::from_environment() {
  looked_at_.emplace_back("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY");
  const auto id = seam_.environment.get("AWS_ACCESS_KEY_ID");
  const auto secret = seam_.environment.get("AWS_SECRET_ACCESS_KEY");
  if (!id || !secret || id->empty() || secret->empty()) return std::nullopt;
  return Found{{*id, *secret, seam_.environment.get("AWS_SESSION_TOKEN").value_or("")},
               std::nullopt};
}

CredentialChain::Attempt CredentialChain::from_files() {
  const std::string home = seam_.environment.get("HOME").value_or("");
  const auto asked = asked_profile();
  const std::string profile = asked.value_or("default");
  const std::string credentials =
      seam_.environment.get("AWS_SHARED_CREDENTIALS_FILE").value_or(home + "/.aws/credentials");
  const std::string config =
      seam_.environment.get("AWS_CONFIG_FILE").value_or(home + "/.aws/config");
  const std::string config_section = profile == "default" ? profile : "profile " + profile;
  std::vector<std::string> there;
  bool is_there = false;
  for (const auto& [file, section] :
       {std::pair(credentials, profile), std::pair(config, config_section)}) {
    if (file.starts_with("/.aws")) continue;  // no HOME: there is no such place
    looked_at_.push_back("profile " + profile + " of " + file);
    const auto text = seam_.storage.read(file);
    if (!text && text.error().kind == seam::ErrorKind::not_found) continue;
    if (!text)
      return seam::fail(seam::ErrorKind::bad_input, "R104",
                        "the file with keys cannot be read: " + text.error().message +
                            "\n  try      chmod u+r " + file);
    for (std::string name : ini_sections(*text)) {
      if (name.starts_with("profile ")) name = trimmed(std::string_view(name).substr(8));
      if (std::find(there.begin(), there.end(), name) == there.end()) there.push_back(name);
    }
    const auto found = ini_section(*text, section);
    if (!found) continue;
    is_there = true;
    Credentials keys{value_in(*found, "aws_access_key_id"),
                     value_in(*found, "aws_secret_access_key"),
                     value_in(*found, "aws_session_token")};
    if (!keys.access_key_id.empty() && !keys.secret_access_key.empty())
      return Found{std::move(keys), std::nullopt};
    for (const std::string_view unknown :
         {"role_arn", "sso_session", "sso_start_url", "credential_process"}) {
      if (!value_in(*found, unknown).empty())
        return seam::fail(seam::ErrorKind::bad_input, "R101",
                          "profile " + profile + " of " + file + " uses " + std::string(unknown) +
                              ", which the engine does not follow\n  try      aws configure "
                              "export-credentials --profile " +
                              profile + " --format env");
    }
  }
  // AWS: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html
  if (asked && !is_there) return no_profile(profile, there);
  return std::optional<Found>();
}

seam::Result<std::string> CredentialChain::fetch(const seam::HttpRequest& request) {
  const auto answer = seam_.transport.send(request, seam_.clock.steady() + metadata_deadline);
  if (!answer) return seam::fail(answer.error());
  if (answer->status != 200)
    return seam::fail(
        seam::Error{seam::ErrorKind::refused,
                    std::to_string(answer->status),
                    "the credential endpoint answers " + std::to_string(answer->status),
                    answer->status,
                    {},
                    {}});
  return answer->body;
}

CredentialChain::Attempt CredentialChain::keys_from_json(const std::string& text) const {
  const auto document = JsonDocument::parse(text);
  if (!document) return seam::fail(document.error());
  const JsonView root = document->root();
  Found found{
      {root["AccessKeyId"].string(), root["SecretAccessKey"].string(), root["Token"].string()},
      date_from_iso(root["Expiration"].text())};
  if (found.credentials.access_key_id.empty() || found.credentials.secret_access_key.empty())
    return seam::fail(seam::ErrorKind::bad_answer, "unreadable",
                      "the credential endpoint answers without keys");
  return found;
}

CredentialChain::Attempt CredentialChain::from_container() {
  const auto relative = seam_.environment.get("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
  const auto full = seam_.environment.get("AWS_CONTAINER_CREDENTIALS_FULL_URI");
  if (!relative && !full) return std::optional<Found>();
  looked_at_.emplace_back("the container's credential endpoint");
  auto request =
      request_for(relative ? "http://" + std::string(container_host) + *relative : *full);
  if (!request || !may_get_a_token(*request))
    return seam::fail(seam::ErrorKind::bad_input, "R102",
                      "AWS_CONTAINER_CREDENTIALS_FULL_URI must be https or a loopback host\n"
                      "  try      export AWS_CONTAINER_CREDENTIALS_FULL_URI=https://...");
  auto token = seam_.environment.get("AWS_CONTAINER_AUTHORIZATION_TOKEN");
  if (const auto file = seam_.environment.get("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")) {
    const auto text = seam_.storage.read(*file);
    if (text) token = std::string(trimmed(*text));
  }
  if (token) request->headers.push_back({"Authorization", *token});
  const auto text = fetch(*request);
  if (!text) return seam::fail(text.error());
  return keys_from_json(*text);
}

CredentialChain::Attempt CredentialChain::from_instance() {
  if (seam_.environment.get("AWS_EC2_METADATA_DISABLED").value_or("") == "true")
    return std::optional<Found>();
  const std::string base = seam_.environment.get("AWS_EC2_METADATA_SERVICE_ENDPOINT")
                               .value_or("http://" + std::string(instance_host));
  looked_at_.push_back("the instance's metadata (" + base + ")");
  auto ask = request_for(base);
  if (!ask) return std::optional<Found>();
  ask->method = "PUT";
  ask->target = "/latest/api/token";
  ask->headers.push_back({"x-aws-ec2-metadata-token-ttl-seconds", "21600"});
  const auto token = fetch(*ask);
  if (!token) return std::optional<Found>();  // not on an instance
  auto role_request = *request_for(base);
  role_request.headers.push_back({"x-aws-ec2-metadata-token", *token});
  role_request.target = "/latest/meta-data/iam/security-credentials/";
  const auto role = fetch(role_request);
  if (!role || trimmed(*role).empty()) return std::optional<Found>();
  role_request.target += trimmed(*role);
  const auto text = fetch(role_request);
  if (!text) return seam::fail(text.error());
  return keys_from_json(*text);
}

seam::Result<Credentials> CredentialChain::get() {
  if (found_ && (!found_->expires || seam_.clock.utc() + renew_before < *found_->expires))
    return found_->credentials;
  looked_at_.clear();
  found_.reset();
  // A profile that was asked for by name is meant; keys that happen to be set are not.
  if (!asked_profile()) found_ = from_environment();
  source_ = "the environment";
  using Source = Attempt (CredentialChain::*)();
  const std::array<std::pair<Source, std::string_view>, 3> sources{
      {{&CredentialChain::from_files, "the shared files"},
       {&CredentialChain::from_container, "the container's endpoint"},
       {&CredentialChain::from_instance, "the instance's metadata"}}};
  for (const auto& [source, name] : sources) {
    if (found_) break;
    auto attempt = (this->*source)();
    if (!attempt) return seam::fail(attempt.error());
    found_ = std::move(*attempt);
    source_ = name;
  }
  if (found_) return found_->credentials;
  std::string text = "no AWS credentials; looked at";
  for (const auto& one : looked_at_) text += "\n  - " + one;
  return seam::fail(seam::ErrorKind::bad_input, "R100", text);
}

}  // namespace greenroom::real
