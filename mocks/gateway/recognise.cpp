#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/ecr/registry.hpp"
#include "mocks/gateway/canonical.hpp"
#include "mocks/gateway/incoming.hpp"

#include <algorithm>

namespace greenroom::mocks::gateway {
namespace {

constexpr std::string_view cloudflare_path = "/client/v4";

std::string_view host_of(const seam::HttpRequest& request) {
  const std::string* header = seam::find_header(request.headers, "host");
  std::string_view host = header != nullptr ? std::string_view(*header) : request.host;
  if (!host.starts_with('[')) host = host.substr(0, host.find(':'));
  return host;
}

bool is_numeric_host(std::string_view host) {
  return host.starts_with('[') || host.empty() ||
         host.find_first_not_of("0123456789.") == std::string_view::npos;
}

const model::Service* by_signing_name(std::string_view name) {
  for (const model::Head& head : model::heads())
    if (head.signing_name == name) return &head.service();
  return nullptr;
}

/// SDKs write the prefix whole, "com.amazonaws.codeconnections.CodeConnections_20231201", or, as
/// those made of Smithy models do, the service's own name alone: the last of its parts.
/// https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html#protocol-behaviors
bool is_target_of(std::string_view whole, std::string_view prefix) {
  return !whole.empty() && (whole == prefix || whole.substr(whole.rfind('.') + 1) == prefix);
}

const model::Service* by_target(std::string_view prefix) {
  for (const model::Head& head : model::heads())
    if (is_target_of(head.target_prefix, prefix)) return &head.service();
  return nullptr;
}

/// The bucket of a virtual-hosted address, which S3's paths leave out; empty: there is none.
/// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
std::string_view bucket_of_host(std::string_view host) {
  constexpr std::string_view local = ".localhost";
  if (host.ends_with(local)) return host.substr(0, host.size() - local.size());
  if (!host.ends_with(".amazonaws.com")) return {};
  for (const std::string_view mark : {".s3.", ".s3-accelerate."}) {
    const std::size_t at = host.rfind(mark);
    if (at != std::string_view::npos) return host.substr(0, at);
  }
  return {};
}

/// "codedeploy.us-east-2.amazonaws.com": the endpoint prefix stands before the region.
const model::Service* by_host(std::string_view host) {
  if (!host.ends_with(".amazonaws.com")) return nullptr;
  if (!bucket_of_host(host).empty()) return model::find("s3");
  for (const model::Head& head : model::heads()) {
    const std::string_view prefix = head.endpoint_prefix;
    if (host.starts_with(prefix) && host.size() > prefix.size() && host[prefix.size()] == '.')
      return &head.service();
  }
  return nullptr;
}

/// The value of a form's field, without reading the whole form.
std::string_view field_of(std::string_view form, std::string_view name) {
  while (!form.empty()) {
    const std::size_t end = std::min(form.find('&'), form.size());
    const std::string_view part = form.substr(0, end);
    if (part.size() > name.size() && part.starts_with(name) && part[name.size()] == '=')
      return part.substr(name.size() + 1);
    form.remove_prefix(std::min(end + 1, form.size()));
  }
  return {};
}

std::string_view form_of(const seam::HttpRequest& request) {
  if (request.method != "GET") return request.body;
  const std::size_t mark = request.target.find('?');
  return mark == std::string::npos ? std::string_view()
                                   : std::string_view(request.target).substr(mark + 1);
}

const model::Service* by_version(std::string_view form) {
  const std::string_view version = field_of(form, "Version");
  for (const model::Head& head : model::heads())
    if (head.speaks_forms && !version.empty() && head.version == version) return &head.service();
  return nullptr;
}

/// The service in the credential scope. Cheap: what precedes it has a fixed number of slashes.
std::string_view scope_service(const seam::HttpRequest& request, std::string& kept) {
  const std::string* header = seam::find_header(request.headers, "authorization");
  std::string_view text;
  if (header != nullptr && header->starts_with("AWS4-")) {
    text = *header;
    const std::size_t at = text.find("Credential=");
    if (at == std::string_view::npos) return {};
    text.remove_prefix(at);
  } else if (request.target.find("X-Amz-Credential=") != std::string::npos) {
    const ReadClaim read = read_claim(request);
    if (read.claim) kept = read.claim->service;
    return kept;
  }
  for (int slashes = 0; slashes < 3; ++slashes) {
    const std::size_t at = text.find('/');
    if (at == std::string_view::npos) return {};
    text.remove_prefix(at + 1);
  }
  return text.substr(0, text.find('/'));
}

void take_operation(Incoming& incoming, std::string_view name) {
  incoming.operation_text = std::string(name);
  if (incoming.service != nullptr) incoming.operation = incoming.service->operation(name);
}

bool is_cloudflare(const seam::HttpRequest& request, std::string_view host) {
  const std::string_view target = request.target;
  const bool path =
      target.starts_with(cloudflare_path) &&
      (target.size() == cloudflare_path.size() || target[cloudflare_path.size()] == '/' ||
       target[cloudflare_path.size()] == '?');
  return path || host == "api.cloudflare.com";
}

/// A name that people type: no API of AWS's, no bare address of this machine.
bool is_public_host(std::string_view host) {
  if (host.ends_with(".elb.amazonaws.com")) return true;
  return !host.ends_with(".amazonaws.com") && !is_numeric_host(host) && host != "localhost" &&
         host.find('.') != std::string_view::npos;
}

const model::Service* by_signature_or_host(std::string_view signing_name, std::string_view host) {
  const model::Service* service = by_signing_name(signing_name);
  return service != nullptr ? service : by_host(host);
}

/// "/service/GraniteServiceVersion20100801/operation/PutMetricAlarm"
/// https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html
Incoming cbor_call(const seam::HttpRequest& request, std::string_view host,
                   std::string_view signing_name) {
  constexpr std::string_view first = "/service/", second = "/operation/";
  Incoming incoming;
  incoming.protocol = Protocol::cbor;
  std::string_view path = request.target;
  path = path.substr(0, path.find('?'));
  const std::size_t at = path.rfind(second);
  const std::size_t begin = path.rfind(first, at);
  const bool spelled = begin != std::string_view::npos && at != std::string_view::npos;
  std::string_view name;
  if (spelled) name = path.substr(begin + first.size(), at - begin - first.size());
  incoming.service = by_signature_or_host(signing_name, host);
  if (incoming.service == nullptr) incoming.service = by_target(name);
  if (!spelled)
    incoming.operation_text = std::string(path);
  else if (incoming.service != nullptr && incoming.service->speaks_cbor)
    take_operation(incoming, path.substr(at + second.size()));
  else
    incoming.operation_text = std::string(path.substr(at + second.size()));
  return incoming;
}

Incoming json_call(const std::string& target, std::string_view host,
                   std::string_view signing_name) {
  const std::size_t dot = target.rfind('.');
  const std::string_view prefix = std::string_view(target).substr(0, std::min(dot, target.size()));
  Incoming incoming;
  incoming.service = by_signing_name(signing_name);
  if (incoming.service == nullptr) incoming.service = by_target(prefix);
  if (incoming.service == nullptr) incoming.service = by_host(host);
  incoming.protocol = Protocol::json;
  if (incoming.service != nullptr && incoming.service->speaks_json &&
      is_target_of(incoming.service->target_prefix, prefix) && dot != std::string::npos)
    take_operation(incoming, std::string_view(target).substr(dot + 1));
  else
    incoming.operation_text = target;
  return incoming;
}

void take_route(Incoming& incoming, const seam::HttpRequest& request, std::string_view host) {
  const std::string_view bucket =
      incoming.service->name == "s3" ? bucket_of_host(host) : std::string_view();
  const std::string in_path =
      bucket.empty() ? std::string() : "/" + std::string(bucket) + request.target;
  model::Routed routed =
      model::routes_of(*incoming.service)
          .find(request.method, bucket.empty() ? request.target : in_path, request.headers);
  incoming.operation = routed.operation;
  incoming.labels = std::move(routed.labels);
  incoming.miss = routed.miss;
  incoming.operation_text = routed.operation != nullptr ? std::string(routed.operation->name)
                                                        : request.method + " " + request.target;
}

Incoming aws_call(const seam::HttpRequest& request, std::string_view host,
                  std::string_view signing_name) {
  const std::string* protocol = seam::find_header(request.headers, "smithy-protocol");
  if (protocol != nullptr && *protocol == "rpc-v2-cbor")
    return cbor_call(request, host, signing_name);
  const std::string* target = seam::find_header(request.headers, "x-amz-target");
  if (target != nullptr) return json_call(*target, host, signing_name);
  Incoming incoming;
  const std::string_view form = form_of(request);
  incoming.service = by_signing_name(signing_name);
  if (incoming.service == nullptr) incoming.service = by_version(form);
  if (incoming.service == nullptr) incoming.service = by_host(host);
  if (incoming.service == nullptr) return incoming;
  incoming.protocol = usual_protocol(*incoming.service);
  if (incoming.protocol == Protocol::query || incoming.protocol == Protocol::ec2)
    take_operation(incoming, field_of(form, "Action"));
  else if (incoming.protocol != Protocol::json)
    take_route(incoming, request, host);
  return incoming;
}

}  // namespace

Protocol usual_protocol(const model::Service& service) {
  if (service.speaks_query) return Protocol::query;
  if (service.speaks_ec2) return Protocol::ec2;
  if (service.speaks_rest_json) return Protocol::rest_json;
  if (service.speaks_rest_xml) return Protocol::rest_xml;
  return Protocol::json;
}

bool spells_as_json(Protocol protocol) {
  return protocol == Protocol::json || protocol == Protocol::rest_json ||
         protocol == Protocol::cbor;
}

std::string signed_for(const seam::HttpRequest& request) {
  constexpr std::size_t longest = 64;
  std::string kept;
  const std::string_view name = scope_service(request, kept);
  const bool is_name = name.size() <= longest && std::all_of(name.begin(), name.end(), [](char c) {
                         return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
                       });
  return is_name ? std::string(name) : std::string();
}

Incoming look_at(const Cloud&, const seam::HttpRequest& request) {
  const std::string_view host = host_of(request);
  std::string kept;
  const std::string_view signing_name = scope_service(request, kept);
  if (signing_name.empty() && is_cloudflare(request, host))
    return {.protocol = Protocol::cloudflare};
  const bool bare =
      signing_name.empty() && seam::find_header(request.headers, "x-amz-target") == nullptr;
  if (bare && is_public_host(host)) return {.protocol = Protocol::edge};
  if (bare && ecr::is_registry_path(request.target) &&
      (ecr::is_registry_host(host) || !host.ends_with(".amazonaws.com")))
    return {.registry = true};
  Incoming call = aws_call(request, host, signing_name);
  const std::string* mode = seam::find_header(request.headers, "x-amzn-query-mode");
  call.query_mode = mode != nullptr && *mode == "true";
  return call;
}

Recognised recognise(const Cloud& cloud, const seam::HttpRequest& request) {
  const Incoming incoming = look_at(cloud, request);
  if (incoming.protocol == Protocol::edge) return {"edge", "Visit", Protocol::edge};
  if (incoming.registry) return {"ecr", ecr::registry_operation(request), Protocol::nobody};
  if (incoming.protocol == Protocol::cloudflare) {
    std::string_view path = request.target;
    if (path.starts_with(cloudflare_path)) path.remove_prefix(cloudflare_path.size());
    return {"cloudflare", cloudflare::operation_name(request.method, path).value_or(""),
            Protocol::cloudflare};
  }
  Recognised found;
  found.protocol = incoming.protocol;
  found.query_mode = incoming.query_mode;
  if (incoming.service != nullptr) found.service = std::string(incoming.service->name);
  if (incoming.operation != nullptr) found.operation = std::string(incoming.operation->name);
  return found;
}

}  // namespace greenroom::mocks::gateway
