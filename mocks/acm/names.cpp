// The domain names that a certificate may be asked for.
// AWS: https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html
#include "mocks/acm/parts.hpp"

#include <algorithm>

namespace greenroom::mocks::acm {
namespace {

// AWS: https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html
constexpr std::size_t names_most = 10, common_name_most = 64;
constexpr std::size_t label_most = 63;

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_label(std::string_view text, std::size_t least) {
  return text.size() >= least && text.size() <= label_most && text.front() != '-' &&
         is_letter_or_digit(text.back()) && std::all_of(text.begin(), text.end(), [](char c) {
           return is_letter_or_digit(c) || c == '-';
         });
}

/// The model's own pattern, which looks ahead and has no automaton.
bool is_domain(std::string_view name) {
  if (name.starts_with("*.")) name.remove_prefix(2);
  if (name.find('.') == std::string_view::npos) return false;
  for (std::size_t dot = name.find('.'); dot != std::string_view::npos; dot = name.find('.')) {
    if (!is_label(name.substr(0, dot), 1)) return false;
    name.remove_prefix(dot + 1);
  }
  return is_label(name, 2);
}

Result<void> check_name(std::string_view name, const std::string& place) {
  if (is_domain(name)) return {};
  return refuse("ValidationException",
                "1 validation error detected: Value '" + std::string(name) + "' at '" + place +
                    "' failed to satisfy constraint: Member must satisfy regular expression "
                    "pattern: (\\*\\.)?(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)"
                    "[A-Za-z0-9-]{1,62}[A-Za-z0-9])");
}

}  // namespace

Result<void> check_names(const JsonObject& input) {
  const std::string_view domain = text_of(input, "DomainName");
  GR_CHECK(check_name(domain, "domainName"));
  const auto more = records::texts_of(input, "SubjectAlternativeNames");
  std::size_t number = 0;
  std::vector<std::string> names{std::string(domain)};
  for (const std::string& name : more) {
    GR_CHECK(check_name(name, "subjectAlternativeNames." + std::to_string(++number) + ".member"));
    if (!records::holds(names, name)) names.push_back(name);
  }
  // The texts of both are from memory.
  if (domain.size() > common_name_most)
    return refuse("InvalidParameterException",
                  "The first domain name can be no longer than 64 characters.");
  if (names.size() > names_most)
    return refuse("LimitExceededException",
                  "The number of domain names in the request exceeds the quota of 10 for each "
                  "certificate.");
  return {};
}

}  // namespace greenroom::mocks::acm
