#include "mocks/gateway/gateway.hpp"

#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/ecr/registry.hpp"
#include "mocks/gateway/answers.hpp"
#include "mocks/gateway/chunked.hpp"
#include "mocks/gateway/identity.hpp"
#include "mocks/gateway/listing.hpp"
#include "mocks/gateway/page_tokens.hpp"
#include "mocks/model/validate.hpp"
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/rest.hpp"
#include "mocks/traffic/traffic.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <exception>
#include <memory>

namespace greenroom::mocks::gateway {
namespace {

constexpr std::size_t largest_body = 16 * 1024 * 1024;
constexpr std::size_t largest_head = 64 * 1024;
constexpr std::size_t usual_answer = 8 * 1024;

/// What the body of a call says, and whether the model has nothing against it.
struct ReadInput {
  protocol::Decoded decoded;
  bool is_valid = false;
};

/// A call on its way through the table of refusals.
struct Passage {
  Scene& scene;
  const PlainBody& body;
  const seam::HttpRequest& wire;     ///< as it came: what was signed
  const seam::HttpRequest& request;  ///< without the chunks of its body
  const Options& options;
  Incoming incoming;
  std::string request_id;
  Identity caller;
  std::shared_ptr<const ReadInput> input;
  boost::json::monotonic_resource arena{usual_answer};  ///< outlives the answer built in it
  std::optional<Json> output;  ///< moved, never assigned: it keeps the storage that it was built in
};

void finding(Scene& scene, std::string_view id, const std::string& text, std::string_view why,
             std::string_view remedy, std::string_view severity) {
  scene.journal.write("finding", {{"id", id},
                                  {"text", std::string_view(text)},
                                  {"why", why},
                                  {"try", remedy},
                                  {"severity", severity}});
}

Result<void> right_size(const Passage& passage) {
  std::size_t head = passage.request.target.size();
  for (const seam::Header& header : passage.request.headers)
    head += header.name.size() + header.value.size() + 4;
  if (head > largest_head)
    return refuse("RequestHeaderFieldsTooLarge", "The request's headers are too large.", 431);
  if (passage.request.body.size() > largest_body)
    return refuse("RequestEntityTooLargeException", "The request's body is too large.", 413);
  return {};
}

bool is_rest(Protocol protocol) {
  return protocol == Protocol::rest_json || protocol == Protocol::rest_xml;
}

/// Headers that decide what a call is must not be said twice, and bodies come as they are.
Result<void> plain_headers(const Passage& passage) {
  int targets = 0;
  for (const seam::Header& header : passage.request.headers) {
    if (seam::equal_without_case(header.name, "x-amz-target")) ++targets;
    // An object of S3 may be of any coding: that is its own business.
    const bool coded = passage.incoming.protocol != Protocol::rest_xml &&
                       seam::equal_without_case(header.name, "content-encoding") &&
                       !header.value.empty() && !seam::equal_without_case(header.value, "identity");
    if (coded)
      return refuse("UnsupportedMediaTypeException",
                    "Content-Encoding '" + header.value + "' is not read here.", 415);
  }
  if (targets > 1)
    return refuse("SerializationException", "The request carries more than one X-Amz-Target.");
  return {};
}

seam::Failure unknown_operation(const Passage& passage) {
  const Incoming& incoming = passage.incoming;
  if (is_rest(incoming.protocol))
    return seam::fail(protocol::unrouted(*incoming.service, incoming.miss));
  if (spells_as_json(incoming.protocol))
    // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
    return refuse("UnknownOperationException",
                  incoming.operation_text.empty()
                      ? std::string("The request names no operation: X-Amz-Target is missing.")
                      : "Unknown operation '" + incoming.operation_text + "'.");
  // AWS: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
  if (incoming.operation_text.empty())
    return refuse("MissingAction", "The request is missing an action or a required parameter.");
  // AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
  if (incoming.protocol == Protocol::ec2)
    return refuse("InvalidAction",
                  "The action " + incoming.operation_text + " is not valid for this web service.");
  return refuse("InvalidAction", "Could not find operation " + incoming.operation_text +
                                     " for version " + std::string(incoming.service->version));
}

/// What the protocol's requests say they carry; empty where that is not looked at.
std::string_view content_type_of(Protocol protocol) {
  if (protocol == Protocol::json) return "application/x-amz-json-1.";
  if (protocol == Protocol::cbor) return "application/cbor";
  return {};
}

Result<void> check_content_type(const Passage& passage) {
  const std::string_view wanted = content_type_of(passage.incoming.protocol);
  if (wanted.empty()) return {};
  const std::string* type = seam::find_header(passage.request.headers, "content-type");
  const bool plain_json = passage.incoming.protocol == Protocol::json && type != nullptr &&
                          type->starts_with("application/json");
  if (type != nullptr && (type->starts_with(wanted) || plain_json)) return {};
  const bool nothing = passage.incoming.protocol == Protocol::cbor && type == nullptr &&
                       passage.request.body.empty();
  if (nothing) return {};
  return refuse("UnsupportedMediaTypeException",
                "Content-Type '" + (type != nullptr ? *type : std::string()) + "' is not " +
                    (wanted.ends_with('.') ? "application/x-amz-json-1.1" : std::string(wanted)) +
                    ".",
                415);
}

Result<void> check_protocol(Passage& passage) {
  GR_CHECK(right_size(passage));
  GR_CHECK(passage.body.read());
  GR_CHECK(plain_headers(passage));
  const Protocol spoken = passage.incoming.protocol;
  const std::string& method = passage.request.method;
  const bool form = spoken == Protocol::query || spoken == Protocol::ec2;
  const bool right_method = is_rest(spoken) || method == "POST" || (method == "GET" && form);
  if (!right_method || passage.incoming.operation == nullptr) return unknown_operation(passage);
  return check_content_type(passage);
}

std::string_view query_of(const Passage& passage) {
  const std::size_t mark = passage.request.target.find('?');
  return mark == std::string::npos ? std::string_view()
                                   : std::string_view(passage.request.target).substr(mark + 1);
}

Result<protocol::Decoded> read_rest(const Passage& passage) {
  const auto query = GR_TRY(protocol::parse_form(query_of(passage)));
  return protocol::decode_rest(
      *passage.incoming.service, passage.incoming.operation->input,
      {passage.incoming.labels, query, passage.request.headers, passage.request.body});
}

Result<protocol::Decoded> read_input(const Passage& passage) {
  const model::Shape* input = passage.incoming.operation->input;
  const Protocol spoken = passage.incoming.protocol;
  if (spoken == Protocol::json) return protocol::decode_json(input, passage.request.body);
  if (spoken == Protocol::cbor) return protocol::decode_cbor(input, passage.request.body);
  if (is_rest(spoken)) return read_rest(passage);
  const std::string_view form =
      passage.request.method == "GET" ? query_of(passage) : std::string_view(passage.request.body);
  const auto fields = GR_TRY(protocol::parse_form(form));
  return spoken == Protocol::ec2 ? protocol::decode_ec2(input, fields)
                                 : protocol::decode_query(input, fields);
}

Result<std::shared_ptr<const ReadInput>> read_and_checked(const Passage& passage) {
  ReadInput read{GR_TRY(read_input(passage))};
  const model::Shape* input = passage.incoming.operation->input;
  read.is_valid = input == nullptr || model::check(*input, read.decoded.document).empty();
  return std::make_shared<const ReadInput>(std::move(read));
}

/// Whoever polls says the same again: what short bytes mean to an operation is remembered, where
/// they are all that it depends on.
Result<std::shared_ptr<const ReadInput>> input_of(const Passage& passage) {
  struct Known {
    const model::Operation* operation;
    std::string bytes;
    std::shared_ptr<const ReadInput> input;
  };
  constexpr std::size_t most_kept = 32, longest_kept = 1024;
  static thread_local std::deque<Known> kept;
  const model::Operation* operation = passage.incoming.operation;
  const std::string& bytes = passage.request.body;
  const bool by_body_alone = passage.request.method == "POST" && bytes.size() <= longest_kept &&
                             !is_rest(passage.incoming.protocol);
  if (!by_body_alone) return read_and_checked(passage);
  for (const Known& known : kept)
    if (known.operation == operation && known.bytes == bytes) return known.input;
  auto input = GR_TRY(read_and_checked(passage));
  if (kept.size() == most_kept) kept.pop_front();
  kept.push_back({operation, bytes, input});
  return input;
}

Result<void> check_body_first(Passage& passage) {
  if (passage.options.body_first) passage.input = GR_TRY(input_of(passage));
  return {};
}

Result<void> check_signature(Passage& passage) {
  passage.caller = GR_TRY(identify(passage.scene, passage.wire, passage.incoming, passage.options));
  return {};
}

/// Rate buckets are not kept yet: throttling comes as a fault of a scenario.
Result<void> check_rate(Passage&) { return {}; }

/// Policies are not evaluated yet: every known key may do everything.
Result<void> check_policy(Passage&) { return {}; }

Result<void> check_input(Passage& passage) {
  if (!passage.input) passage.input = GR_TRY(input_of(passage));
  const model::Service& service = *passage.incoming.service;
  const model::Operation& operation = *passage.incoming.operation;
  const bool strict = passage.scene.cloud.settings.strict_members;
  const protocol::Decoded& input = passage.input->decoded;
  if (!input.unknown.empty()) {
    const seam::Error error = model::unknown_member(service, operation, input.unknown.front());
    finding(passage.scene, "unknown-member", error.message,
            "AWS passes over members that its model does not have, typing mistakes too.",
            "Correct the name, or remove the member.", strict ? "error" : "warning");
    if (strict) return seam::fail(error);
  }
  if (passage.input->is_valid) return {};
  const auto complaints = model::check(*operation.input, input.document);
  return seam::fail(model::refusal(service, operation, complaints));
}

seam::Failure not_played(Passage& passage) {
  const std::string name = std::string(passage.incoming.service->name) + " " +
                           std::string(passage.incoming.operation->name);
  const std::string text = "greenroom does not play " + name + " (docs/fidelity.md).";
  finding(passage.scene, "operation-not-played", text,
          "The operation is modelled, but nothing stands behind it: an answer would be invented.",
          "Leave this call out of the rehearsal, or add its handler (CONTRIBUTING.md).", "error");
  const bool json = spells_as_json(passage.incoming.protocol);
  return refuse(json ? "NotImplementedException" : "NotImplemented", text, 501);
}

Result<void> handle(Passage& passage) {
  const Service* service = service_named(passage.incoming.service->name);
  const Handler handler =
      service != nullptr ? handler_of(*service, passage.incoming.operation->name) : nullptr;
  if (handler == nullptr) return not_played(passage);
  Call call{passage.scene, *passage.incoming.operation, passage.caller, passage.request_id,
            &passage.arena};
  const model::Operation& operation = *passage.incoming.operation;
  const JsonObject& given = passage.input->decoded.document;
  const TokenPlace place{passage.scene.cloud, *passage.incoming.service, operation};
  const std::optional<JsonObject> with_token = GR_TRY(opened(place, given));
  const JsonObject& input = with_token ? *with_token : given;
  const Continued page = continued(operation, input);
  passage.output.emplace(GR_TRY(page.is_ours ? handler(call, with_own_token(operation, page, input))
                                             : handler(call, input)));
  const bool is_bent = page.is_ours || passage.options.listing.oddity != Oddity::none;
  if (is_bent && passage.output->is_object())
    bend(operation, page, passage.options.listing, passage.output->get_object());
  if (passage.output->is_object()) seal(place, given, passage.output->get_object());
  return {};
}

struct Row {
  std::string_view name;
  Result<void> (*step)(Passage&);
};
// The order in which a service refuses. That an unknown operation is refused before the signature
// is looked at, and throttling before policies, is met in practice:
// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
// Whether an unreadable body is refused before the signature has no source: Options::body_first.
constexpr std::array<Row, 7> rows = {{
    {"protocol", check_protocol},
    {"body, where it comes first", check_body_first},
    {"signature", check_signature},
    {"throttle", check_rate},
    {"iam", check_policy},
    {"validation", check_input},
    {"handler", handle},
}};

Result<void> pass(Passage& passage) {
  for (const Row& row : rows) GR_CHECK(row.step(passage));
  return {};
}

seam::HttpResponse aws_answer(Scene& scene, const seam::HttpRequest& request,
                              const Options& options, Incoming incoming) {
  const PlainBody body(request);
  Passage passage{scene,
                  body,
                  request,
                  body.request(),
                  options,
                  std::move(incoming),
                  next_request_id(scene.cloud)};
  try {
    const Result<void> passed = pass(passage);
    if (passed.has_value())
      return result_answer(scene, passage.incoming, *passage.output, passage.request_id);
    return error_answer(scene, passage.incoming, passed.error(), passage.request_id);
  } catch (const std::exception& exception) {
    const std::string text = std::string(passage.incoming.service->name) + " " +
                             passage.incoming.operation_text + ": " + exception.what();
    scene.journal.write("bug", {{"text", std::string_view(text)}});
    // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
    return error_answer(scene, passage.incoming,
                        {seam::ErrorKind::refused,
                         "InternalFailure",
                         "The request processing has failed because of an unknown error.",
                         500,
                         {},
                         {}},
                        passage.request_id);
  }
}

seam::HttpResponse guarded(Scene& scene,
                           seam::HttpResponse (*part)(Scene&, const seam::HttpRequest&),
                           const seam::HttpRequest& request) {
  try {
    return part(scene, request);
  } catch (const std::exception& exception) {
    const std::string text = request.method + " " + request.target + ": " + exception.what();
    scene.journal.write("bug", {{"text", std::string_view(text)}});
    return {500, {{"Content-Type", "text/plain"}}, "internal error\n"};
  }
}

seam::HttpResponse cloudflare_answer(Scene& scene, const seam::HttpRequest& request) {
  constexpr std::string_view prefix = "/client/v4";
  seam::HttpRequest inner = request;
  if (inner.target.starts_with(prefix)) inner.target.erase(0, prefix.size());
  if (inner.target.empty()) inner.target.push_back('/');
  return cloudflare::handle(scene, inner);
}

/// With `--endpoint` every request goes to one address; whom a visitor means stands in Host.
seam::HttpResponse edge_answer(Scene& scene, const seam::HttpRequest& request) {
  const std::string* header = seam::find_header(request.headers, "host");
  const std::string_view host = header != nullptr
                                    ? std::string_view(*header).substr(0, header->find(':'))
                                    : std::string_view(request.host);
  if (host == request.host) return traffic::visit(scene, request);
  seam::HttpRequest meant = request;
  meant.host = std::string(host);
  const std::string* scheme = seam::find_header(request.headers, "x-forwarded-proto");
  meant.scheme = scheme != nullptr && *scheme == "http" ? "http" : "https";
  meant.port = meant.scheme == "http" ? 80 : 443;
  const std::string* port = seam::find_header(request.headers, "x-forwarded-port");
  if (port != nullptr) std::from_chars(port->data(), port->data() + port->size(), meant.port);
  return traffic::visit(scene, meant);
}

seam::HttpResponse registry(Scene& scene, const seam::HttpRequest& request) {
  return ecr::registry_answer(scene, request, false);
}
/// Where nobody has to prove who they are, images are pushed without a password too.
seam::HttpResponse open_registry(Scene& scene, const seam::HttpRequest& request) {
  return ecr::registry_answer(scene, request, true);
}

/// A service that is not played at all says so in the form that its clients read, as far as the
/// request tells which that is.
seam::HttpResponse nobody(const seam::HttpRequest& request) {
  const std::string service = signed_for(request);
  if (service.empty())
    return {404,
            {{"Content-Type", "text/plain"}},
            "Nobody answers here: the request names no service by its signature, its X-Amz-Target, "
            "its path or its host (docs/fidelity.md lists what is played).\n"};
  const std::string text = "greenroom does not play the service " + service +
                           " (docs/fidelity.md lists those that it plays).";
  const std::string* type = seam::find_header(request.headers, "content-type");
  if (type != nullptr && type->starts_with("application/x-www-form-urlencoded"))
    return {501,
            {{"Content-Type", "text/xml"}},
            "<ErrorResponse><Error><Type>Receiver</Type><Code>NotImplemented</Code><Message>" +
                text + "</Message></Error></ErrorResponse>"};
  return {
      501,
      {{"Content-Type", "application/x-amz-json-1.1"},
       {"x-amzn-ErrorType", "NotImplementedException"}},
      boost::json::serialize(JsonObject{{"__type", "NotImplementedException"}, {"message", text}})};
}

}  // namespace

seam::HttpResponse answer(Scene& scene, const seam::HttpRequest& request, const Options& options) {
  Incoming incoming = look_at(scene.cloud, request);
  if (incoming.protocol == Protocol::cloudflare) {
    if (options.auth == Auth::none) cloudflare::admit_token(scene, request);
    return guarded(scene, cloudflare_answer, request);
  }
  if (incoming.protocol == Protocol::edge) return guarded(scene, edge_answer, request);
  if (incoming.registry)
    return guarded(scene, options.auth == Auth::none ? open_registry : registry, request);
  if (incoming.service != nullptr) return aws_answer(scene, request, options, std::move(incoming));
  return nobody(request);
}

}  // namespace greenroom::mocks::gateway
