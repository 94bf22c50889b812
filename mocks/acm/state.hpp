// What the cloud keeps of Certificate Manager: certificates, with what validates them.
#pragma once

#include "mocks/json.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace greenroom::mocks::acm {

struct Certificate {
  std::string arn, domain;
  std::vector<std::string> names;      ///< the domain first, then the alternatives as given
  std::string type = "AMAZON_ISSUED";  ///< or IMPORTED
  std::string status = "PENDING_VALIDATION";
  std::string method;   ///< DNS or EMAIL
  JsonObject document;  ///< Options, KeyAlgorithm, and what an import says
  std::map<std::string, std::string> validation_domains;  ///< of names that mail is sent for
  std::set<std::string> validated;                        ///< of the names
  std::string token;                                      ///< the request's own, for an hour
  std::string body, chain;                                ///< of an import: base64 of its PEM
  std::map<std::string, std::string> tags;
  std::int64_t created_ms = 0, issued_ms = 0, not_before_ms = 0, not_after_ms = 0;
  bool operator==(const Certificate&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("arn", self.arn);
    archive("domain", self.domain);
    archive("names", self.names);
    archive("type", self.type);
    archive("status", self.status);
    archive("method", self.method);
    archive("document", self.document);
    archive("validation_domains", self.validation_domains);
    archive("validated", self.validated);
    archive("token", self.token);
    archive("body", self.body);
    archive("chain", self.chain);
    archive("tags", self.tags);
    archive("created_ms", self.created_ms);
    archive("issued_ms", self.issued_ms);
    archive("not_before_ms", self.not_before_ms);
    archive("not_after_ms", self.not_after_ms);
  }
};

struct State {
  std::map<std::string, Certificate, std::less<>> certificates;  ///< by ARN
  std::uint64_t next_certificate = 1;
  std::int64_t days_before_expiry = 45;  ///< the account's: when events of expiry begin
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("certificates", self.certificates);
    archive("next_certificate", self.next_certificate);
    archive("days_before_expiry", self.days_before_expiry);
  }
};

}  // namespace greenroom::mocks::acm
