// Single reads of four services: who we are (STS), which images there are (ECR), whether a secret
// is there (Secrets Manager), how alarms and metrics stand (CloudWatch).
#pragma once

#include "real/aws/caller.hpp"

#include <optional>
#include <string>
#include <vector>

namespace greenroom::real {

namespace sts {
struct Identity {
  std::string account, arn;
};
seam::Result<Identity> get_caller_identity(Caller& caller);
}  // namespace sts

namespace ecr {
/// The digest of a tag or of a digest; nullopt: no such image or repository.
struct ImageName {
  std::string repository, tag, digest;  ///< one of tag and digest
};
seam::Result<std::optional<std::string>> find_image(Caller& caller, const std::string& registry,
                                                    const ImageName& image);
}  // namespace ecr

namespace secretsmanager {
enum class Presence { there, missing, deleted };
seam::Result<Presence> describe_secret(Caller& caller, const std::string& id);
}  // namespace secretsmanager

namespace cloudwatch {
struct Alarm {
  std::string name, state, reason;
};
seam::Result<std::vector<Alarm>> describe_alarms(Caller& caller,
                                                 const std::vector<std::string>& names);

/// The newest points of two sums over whole minutes: 5xx answers of a target group's targets and
/// all its requests. nullopt: no point yet.
struct Share {
  std::int64_t bad = 0, all = 0;
};
seam::Result<std::optional<Share>> share_of_5xx(Caller& caller,
                                                const std::string& load_balancer_arn,
                                                const std::string& target_group_arn, seam::Utc from,
                                                seam::Utc to);
}  // namespace cloudwatch

}  // namespace greenroom::real
