#include "mocks/acm/acm.hpp"

#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/protocol/scalars.hpp"
#include "tests/mocks/acm/made_certificate.hpp"
#include "tests/support/service_bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using namespace std::chrono_literals;
using tests::at;

namespace {

struct Acm : tests::ServiceBench {
  Acm() : ServiceBench("acm") {}

  std::string request(JsonObject more = {}) {
    JsonObject input{{"DomainName", "www.bash-dog.example"}, {"ValidationMethod", "DNS"}};
    for (const auto& member : more) input[member.key()] = member.value();
    return at(good("RequestCertificate", input), "CertificateArn");
  }
  JsonObject described(const std::string& arn) {
    return good("DescribeCertificate", {{"CertificateArn", arn}}).at("Certificate").as_object();
  }
  std::string status(const std::string& arn) { return at(described(arn), "Status"); }
  void zone() { cloudflare::put_zone(scene, "bash-dog.example", {}); }
  void put_proof(const std::string& arn, bool proxied) {
    const JsonObject certificate = described(arn);
    std::string name = at(certificate, "DomainValidationOptions.0.ResourceRecord.Name");
    name.pop_back();
    cloudflare::put_record(
        scene, "bash-dog.example",
        {{"type", "CNAME"},
         {"name", name},
         {"content", at(certificate, "DomainValidationOptions.0.ResourceRecord.Value")},
         {"proxied", proxied}});
  }
  /// A balancer with a group; the listener's input with this certificate.
  JsonObject listener(const std::string& certificate) {
    const std::string balancer =
        at(good_of("elbv2", "CreateLoadBalancer",
                   {{"Name", "b"}, {"Subnets", JsonArray{"subnet-1", "subnet-2"}}}),
           "LoadBalancers.0.LoadBalancerArn");
    return {{"LoadBalancerArn", balancer},
            {"Protocol", "HTTPS"},
            {"Port", 443},
            {"Certificates", JsonArray{JsonObject{{"CertificateArn", certificate}}}},
            {"DefaultActions",
             JsonArray{JsonObject{{"Type", "fixed-response"},
                                  {"FixedResponseConfig", JsonObject{{"StatusCode", "200"}}}}}}};
  }
};

const std::string nobody =
    "arn:aws:acm:us-east-2:123456789012:certificate/00000000-0000-0000-0000-000000000000";

}  // namespace

TEST_CASE("a certificate that is not there is not found, and a text that is no ARN refused") {
  Acm acm;
  CHECK(acm.refused("DescribeCertificate", {{"CertificateArn", nobody}}) ==
        "ResourceNotFoundException: Could not find certificate " + nobody + ".");
  CHECK(acm.refused("DescribeCertificate", {{"CertificateArn", "nonsense-that-is-long-enough"}})
            .starts_with("ValidationException: 1 validation error"));
}

TEST_CASE("a request is pending, with one record for a name and its wildcard") {
  Acm acm;
  acm.zone();
  const std::string arn = acm.request(
      {{"SubjectAlternativeNames", JsonArray{"*.www.bash-dog.example", "bash-dog.example"}}});
  const JsonObject told = acm.described(arn);
  CHECK(at(told, "Status") == "PENDING_VALIDATION");
  CHECK(at(told, "KeyAlgorithm") == "RSA_2048");
  CHECK(at(told, "Options.CertificateTransparencyLoggingPreference") == "ENABLED");
  CHECK(at(told, "SubjectAlternativeNames.2") == "bash-dog.example");
  const std::string name = at(told, "DomainValidationOptions.0.ResourceRecord.Name");
  CHECK(name.starts_with("_"));
  CHECK(name.ends_with(".www.bash-dog.example."));
  CHECK(at(told, "DomainValidationOptions.1.ResourceRecord.Name") == name);
  CHECK(at(told, "DomainValidationOptions.2.ResourceRecord.Name") != name);
  CHECK(
      at(told, "DomainValidationOptions.0.ResourceRecord.Value").ends_with("acm-validations.aws."));
}

TEST_CASE("a token asks for one certificate within an hour, and for another after it") {
  Acm acm;
  const std::string first = acm.request({{"IdempotencyToken", "t"}});
  CHECK(acm.request({{"IdempotencyToken", "t"}}) == first);
  CHECK(acm.request({{"IdempotencyToken", "u"}}) != first);
  acm.run_for(61min);
  CHECK(acm.request({{"IdempotencyToken", "t"}}) != first);
}

TEST_CASE("a record in the zone proves the name, unless it is proxied") {
  Acm acm;
  acm.zone();
  const std::string arn = acm.request();
  acm.run_for(10min);
  CHECK(acm.status(arn) == "PENDING_VALIDATION");
  acm.put_proof(arn, true);
  acm.run_for(10min);
  CHECK(acm.status(arn) == "PENDING_VALIDATION");
  acm.put_proof(arn, false);
  acm.run_for(10min);
  const JsonObject told = acm.described(arn);
  CHECK(at(told, "Status") == "ISSUED");
  CHECK(at(told, "DomainValidationOptions.0.ValidationStatus") == "SUCCESS");
  CHECK(told.at("NotAfter").as_int64() - told.at("NotBefore").as_int64() ==
        std::int64_t{395} * 86'400'000);
}

TEST_CASE("a name in no zone of this world is somebody else's to prove") {
  Acm acm;
  const std::string arn = acm.request();
  acm.run_for(29s);
  CHECK(acm.status(arn) == "PENDING_VALIDATION");
  acm.run_for(2s);
  CHECK(acm.status(arn) == "ISSUED");
}

TEST_CASE("what nobody proves times out after 72 hours, by record and by mail") {
  Acm acm;
  acm.zone();
  const std::string by_record = acm.request();
  const std::string by_mail = acm.request({{"ValidationMethod", "EMAIL"}});
  CHECK(at(acm.described(by_mail), "DomainValidationOptions.0.ValidationEmails.4") ==
        "admin@www.bash-dog.example");
  acm.run_for(71h);
  CHECK(acm.status(by_record) == "PENDING_VALIDATION");
  acm.run_for(2h);
  CHECK(acm.status(by_record) == "VALIDATION_TIMED_OUT");
  CHECK(acm.status(by_mail) == "VALIDATION_TIMED_OUT");
}

TEST_CASE("a listener takes only an issued certificate, which is then in use") {
  Acm acm;
  const std::string arn = acm.request();
  JsonObject input = acm.listener(nobody);
  CHECK(acm.refused_of("elbv2", "CreateListener", input) ==
        "CertificateNotFoundException: Certificate '" + nobody + "' not found");
  input["Certificates"] = JsonArray{JsonObject{{"CertificateArn", arn}}};
  CHECK(acm.refused_of("elbv2", "CreateListener", input).starts_with("UnsupportedCertificate: "));
  acm.run_for(1min);
  const std::string listener =
      at(acm.good_of("elbv2", "CreateListener", input), "Listeners.0.ListenerArn");
  CHECK(at(acm.described(arn), "InUseBy.0") == at(input, "LoadBalancerArn"));
  CHECK(at(acm.described(arn), "RenewalEligibility") == "ELIGIBLE");
  CHECK(acm.refused("DeleteCertificate", {{"CertificateArn", arn}}) ==
        "ResourceInUseException: Certificate " + arn + " in account 123456789012 is in use.");
  acm.good_of("elbv2", "DeleteListener", {{"ListenerArn", listener}});
  acm.good("DeleteCertificate", {{"CertificateArn", arn}});
  CHECK(acm.refused("DeleteCertificate", {{"CertificateArn", arn}})
            .starts_with("ResourceNotFoundException"));
}

TEST_CASE("tags are written, read back, and taken away by key or by key and value") {
  Acm acm;
  const std::string arn =
      acm.request({{"Tags", JsonArray{JsonObject{{"Key", "a"}, {"Value", "1"}}}}});
  acm.good("AddTagsToCertificate", {{"CertificateArn", arn},
                                    {"Tags", JsonArray{JsonObject{{"Key", "b"}, {"Value", "2"}}}}});
  acm.good(
      "RemoveTagsFromCertificate",
      {{"CertificateArn", arn},
       {"Tags", JsonArray{JsonObject{{"Key", "a"}, {"Value", "9"}}, JsonObject{{"Key", "b"}}}}});
  CHECK(at(acm.good("ListTagsForCertificate", {{"CertificateArn", arn}}), "Tags") ==
        R"([{"Key":"a","Value":"1"}])");
  CHECK(acm.refused("AddTagsToCertificate",
                    {{"CertificateArn", arn},
                     {"Tags", JsonArray{JsonObject{{"Key", "aws:x"}, {"Value", "1"}}}}})
            .starts_with("InvalidTagException"));
}

TEST_CASE("lists tell RSA keys of 2048 bits unless others are asked for, a page at a time") {
  Acm acm;
  for (const char* name : {"a.example", "b.example", "c.example"})
    acm.request({{"DomainName", name}});
  acm.request({{"DomainName", "e.example"}, {"KeyAlgorithm", "EC_prime256v1"}});
  const JsonObject first = acm.good("ListCertificates", {{"MaxItems", 2}});
  CHECK(first.at("CertificateSummaryList").as_array().size() == 2);
  const JsonObject rest = acm.good("ListCertificates", {{"NextToken", at(first, "NextToken")}});
  CHECK(rest.at("CertificateSummaryList").as_array().size() == 1);
  CHECK_FALSE(rest.contains("NextToken"));
  const JsonObject elliptic = acm.good(
      "ListCertificates", {{"Includes", JsonObject{{"keyTypes", JsonArray{"EC_prime256v1"}}}}});
  CHECK(at(elliptic, "CertificateSummaryList.0.DomainName") == "e.example");
  CHECK(acm.good("ListCertificates", {{"CertificateStatuses", JsonArray{"ISSUED"}}})
            .at("CertificateSummaryList")
            .as_array()
            .empty());
  CHECK(acm.refused("ListCertificates", {{"NextToken", "x"}}).starts_with("ValidationException"));
}

TEST_CASE("an import is read for its names and dates, keeps no key, and must fit its key") {
  Acm acm;
  const tests::MadeCertificate made = tests::made_certificate("import.example");
  const tests::MadeCertificate other = tests::made_certificate("other.example");
  const auto blob = [](const std::string& pem) { return protocol::base64_of(pem); };
  CHECK(acm.refused("ImportCertificate",
                    {{"Certificate", blob("nonsense")}, {"PrivateKey", blob(made.key)}})
            .starts_with("ValidationException: The certificate field"));
  CHECK(acm.refused("ImportCertificate",
                    {{"Certificate", blob(made.body)}, {"PrivateKey", blob(other.key)}}) ==
        "ValidationException: The private key doesn't match the certificate.");
  const std::string arn = at(acm.good("ImportCertificate", {{"Certificate", blob(made.body)},
                                                            {"PrivateKey", blob(made.key)}}),
                             "CertificateArn");
  const JsonObject told = acm.described(arn);
  CHECK(at(told, "DomainName") == "import.example");
  CHECK(at(told, "Type") == "IMPORTED");
  CHECK(at(told, "KeyAlgorithm") == "EC_prime256v1");
  CHECK(at(acm.good("GetCertificate", {{"CertificateArn", arn}}), "Certificate") == made.body);
  CHECK(boost::json::serialize(acm::to_json(*acm.cloud.acm)).find("PRIVATE KEY") ==
        std::string::npos);
}

TEST_CASE("state of certificates is saved and loaded") {
  Acm acm;
  acm.request({{"IdempotencyToken", "t"}});
  CHECK(acm::from_json(acm::to_json(*acm.cloud.acm)) == *acm.cloud.acm);
}

TEST_CASE("a certificate is asked for names that are names, ten at most") {
  Acm acm;
  const auto refused = [&](std::string name, JsonArray more = {}) {
    JsonObject input{{"DomainName", name}, {"ValidationMethod", "DNS"}};
    if (!more.empty()) input["SubjectAlternativeNames"] = std::move(more);
    return acm.refused("RequestCertificate", input);
  };
  const std::string pattern =
      "' failed to satisfy constraint: Member must satisfy regular expression pattern: "
      "(\\*\\.)?(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])";
  CHECK(refused("foo..bar") ==
        "ValidationException: 1 validation error detected: Value 'foo..bar' at 'domainName" +
            pattern);
  for (const char* name : {"localhost", "*.*.example.com", "www.*.com", "-a.example.com",
                           "a-.example.com", "example.c", "example.com.", "a_b.example.com"})
    CHECK(refused(name).starts_with("ValidationException: "));
  CHECK(refused("example.com", {"www.example.com", "foo..bar"}) ==
        "ValidationException: 1 validation error detected: Value 'foo..bar' at "
        "'subjectAlternativeNames.2.member" +
            pattern);
  CHECK(refused(std::string(61, 'a') + ".com").starts_with("InvalidParameterException: "));
  JsonArray many;
  for (int number = 0; number < 10; ++number)
    many.emplace_back("n" + std::to_string(number) + ".example.com");
  CHECK(refused("example.com", many).starts_with("LimitExceededException: "));
  CHECK(acm.cloud.acm->certificates.empty());
  many.pop_back();
  CHECK(refused("*.example.com", many) == "accepted");
}
