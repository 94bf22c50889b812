// Who answers which operation of Certificate Manager.
// https://docs.aws.amazon.com/acm/latest/APIReference/
#include "mocks/acm/parts.hpp"

#include <array>

namespace greenroom::mocks::acm {
namespace {

constexpr std::array<OperationRow, 13> rows = {{
    {"AddTagsToCertificate", add_tags_to_certificate},
    {"DeleteCertificate", delete_certificate},
    {"DescribeCertificate", describe_certificate},
    {"GetAccountConfiguration", get_account_configuration},
    {"GetCertificate", get_certificate},
    {"ImportCertificate", import_certificate},
    {"ListCertificates", list_certificates},
    {"ListTagsForCertificate", list_tags_for_certificate},
    {"PutAccountConfiguration", put_account_configuration},
    {"RemoveTagsFromCertificate", remove_tags_from_certificate},
    {"RequestCertificate", request_certificate},
    {"ResendValidationEmail", resend_validation_email},
    {"UpdateCertificateOptions", update_certificate_options},
}};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::acm
