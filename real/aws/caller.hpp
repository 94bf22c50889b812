// Caller: one AWS call from a prepared body to an answer's body. Signs, sends with a deadline,
// repeats by the rules of retry.hpp, corrects a skewed clock, renews keys. Knows protocols, no
// operations.
#pragma once

#include "real/aws/credentials.hpp"
#include "real/aws/endpoint.hpp"
#include "real/aws/retry.hpp"
#include "real/aws/sigv4.hpp"
#include "sim/seam/seam.hpp"

#include <map>
#include <string>
#include <string_view>

namespace greenroom::real {

enum class Protocol { json_1_1, query };

/// What stands in front of every call of a service.
struct ServiceRow {
  std::string_view host_prefix;   ///< "ecs" of ecs.us-east-2.amazonaws.com
  std::string_view signing_name;  ///< in the credential scope
  Protocol protocol;
  std::string_view version;  ///< target prefix (JSON) or API version (query)
};

struct AwsCall {
  const ServiceRow& service;
  std::string_view operation;
  std::string body;  ///< JSON, or "&Name=value..." of a query
  Effect effect = Effect::none;
};

struct CallerSettings {
  std::string region;
  std::optional<Endpoint> endpoint;  ///< stands for every service
  seam::Length deadline = std::chrono::seconds(30);
  std::size_t answer_max = 8 * 1024 * 1024;
  RetryLimits retry;
};

class Caller {
 public:
  Caller(const seam::Seam& seam, CredentialChain& credentials, CallerSettings settings)
      : seam_(seam), credentials_(credentials), settings_(std::move(settings)) {}

  seam::Result<std::string> call(const AwsCall& call);
  const CallerSettings& settings() const { return settings_; }
  seam::Length clock_offset() const { return offset_; }

 private:
  seam::Result<std::string> attempt(const AwsCall& call);
  seam::HttpRequest request_for(const AwsCall& call) const;
  void correct_clock(const seam::HttpResponse& answer);

  const seam::Seam& seam_;
  CredentialChain& credentials_;
  CallerSettings settings_;
  Signer signer_;
  RetryQuota quota_;
  seam::Length offset_{0};  ///< what the services' clock is ahead of ours
  bool was_corrected_ = false;
};

/// The error that an answer is, in the words of its protocol. Bodies that are neither JSON nor XML
/// (a page of a proxy) become a code of their status.
seam::Error error_from(const seam::HttpResponse& answer, Protocol protocol);

}  // namespace greenroom::real
