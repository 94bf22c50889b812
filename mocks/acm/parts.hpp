// What the files of this folder share; nobody else includes it.
#pragma once

#include "mocks/acm/acm.hpp"
#include "mocks/records.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::acm {

Result<Certificate*> find_certificate(Cloud& cloud, std::string_view arn);

/// Of RequestCertificate: names that are names, and not too many.
Result<void> check_names(const JsonObject& input);

struct ValidationRecord {
  std::string name, value;  ///< both end in a dot
};
/// The same for a name and its wildcard, and for every certificate of the account.
ValidationRecord record_for(const Cloud& cloud, std::string_view name);
/// From now on it is looked whether the records stand.
void begin_validation(Scene& scene, const Certificate& certificate);
void issue(Scene& scene, Certificate& certificate);

/// As DescribeCertificate tells it.
JsonObject described(const Cloud& cloud, const Certificate& certificate);
JsonObject summarised(const Cloud& cloud, const Certificate& certificate);

Result<Json> request_certificate(Call& call, const JsonObject& input);
Result<Json> import_certificate(Call& call, const JsonObject& input);
Result<Json> describe_certificate(Call& call, const JsonObject& input);
Result<Json> get_certificate(Call& call, const JsonObject& input);
Result<Json> list_certificates(Call& call, const JsonObject& input);
Result<Json> delete_certificate(Call& call, const JsonObject& input);
Result<Json> update_certificate_options(Call& call, const JsonObject& input);
Result<Json> resend_validation_email(Call& call, const JsonObject& input);
Result<Json> add_tags_to_certificate(Call& call, const JsonObject& input);
Result<Json> remove_tags_from_certificate(Call& call, const JsonObject& input);
Result<Json> list_tags_for_certificate(Call& call, const JsonObject& input);
Result<Json> get_account_configuration(Call& call, const JsonObject& input);
Result<Json> put_account_configuration(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::acm
