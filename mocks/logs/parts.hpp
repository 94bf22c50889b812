// What the files of CloudWatch Logs share: finding groups and streams, pages, patterns. Not for
// neighbours.
#pragma once

#include "mocks/logs/logs.hpp"
#include "mocks/records.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::mocks::logs {

/// What an event counts beside its message.
/// AWS: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html
inline constexpr std::size_t event_overhead = 26;

std::int64_t now_ms(const Scene& scene);
/// "arn:aws:logs:us-east-2:123456789012:log-group:" + name
std::string arn_of(const Cloud& cloud, std::string_view group);
/// The name in an ARN of a group, with or without ":*"; the text itself where it is no ARN.
std::string_view name_in(std::string_view identifier);

Result<Group*> find_group(State& state, std::string_view name);
/// By logGroupName or logGroupIdentifier, of which an input has one.
Result<Group*> group_of(Call& call, const JsonObject& input);
Result<Stream*> find_stream(Group& group, std::string_view name);
std::string name_of(const Group& group);

/// One page of `all`, whose keys ascend; the token is the last key that was told.
using records::Listed;
Result<Json> page_of(const JsonObject& input, std::string_view member, Listed all,
                     std::size_t most = 50);

/// A filter pattern of words, "phrases", -words that may not be there and ?words of which one must.
/// AWS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
struct Pattern {
  std::vector<std::string> all, any, none;
  bool lets_through(std::string_view message) const;
};
/// Refuses what is no such pattern.
Result<Pattern> pattern_of(std::string_view text);

/// 56 digits: as tokens and ids of events are.
std::string digits_of(const EventKey& key);
/// False: it is none.
bool read_digits(std::string_view digits, EventKey& key);

}  // namespace greenroom::mocks::logs
