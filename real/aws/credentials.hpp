// Where the engine's keys come from: environment, shared files with profiles, the container's
// endpoint, the instance's metadata, in this order. Keys never reach a message.
#pragma once

#include "real/aws/sigv4.hpp"
#include "sim/seam/seam.hpp"

#include <optional>
#include <string>
#include <vector>

namespace greenroom::real {

class CredentialChain {
 public:
  CredentialChain(const seam::Seam& seam, std::optional<std::string> profile)
      : seam_(seam), profile_(std::move(profile)) {}

  /// The keys, read again five minutes before they expire. Without any: Error{bad_input} whose
  /// message names what was looked at.
  seam::Result<Credentials> get();
  /// A service says that they have expired: read them anew.
  void forget() { found_.reset(); }
  const std::string& source() const { return source_; }

 private:
  struct Found {
    Credentials credentials;
    std::optional<seam::Utc> expires;
  };
  using Attempt = seam::Result<std::optional<Found>>;
  std::optional<Found> from_environment();
  Attempt from_files();
  Attempt from_container();
  Attempt from_instance();
  seam::Result<std::string> fetch(const seam::HttpRequest& request);
  std::optional<std::string> asked_profile() const;
  seam::Failure no_profile(const std::string& name, const std::vector<std::string>& there) const;
  Attempt keys_from_json(const std::string& text) const;

  const seam::Seam& seam_;
  std::optional<std::string> profile_;
  std::optional<Found> found_;
  std::string source_;
  std::vector<std::string> looked_at_;
};

/// name = value lines of one [section] of an AWS ini file; nullopt when there is no such section.
std::optional<std::vector<std::pair<std::string, std::string>>> ini_section(
    const std::string& text, const std::string& section);

/// The names in its brackets, in their order.
std::vector<std::string> ini_sections(const std::string& text);

}  // namespace greenroom::real
