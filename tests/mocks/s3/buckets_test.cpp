#include "mocks/snapshot.hpp"
#include "tests/mocks/s3/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::tests;

TEST_CASE("a bucket is made only where its location fits the endpoint, under a good name, once") {
  S3Bench bench;
  CHECK(element(bench.send("PUT", "/artifacts"), "Code") == "IllegalLocationConstraintException");
  const auto elsewhere =
      bench.send("PUT", "/artifacts",
                 "<CreateBucketConfiguration><LocationConstraint>us-west-2</LocationConstraint>"
                 "</CreateBucketConfiguration>");
  CHECK(elsewhere.status == 400);
  CHECK(element(elsewhere, "Message") ==
        "The us-west-2 location constraint is incompatible for the region specific endpoint this "
        "request was sent to.");
  const std::string here =
      "<CreateBucketConfiguration><LocationConstraint>us-east-2</LocationConstraint>"
      "</CreateBucketConfiguration>";
  for (const char* bad : {"ab", "Upper", "a..b", "10.0.0.1", "end-"})
    CHECK(element(bench.send("PUT", "/" + std::string(bad), here), "Code") == "InvalidBucketName");
  const auto made = bench.send("PUT", "/artifacts", here);
  CHECK(made.status == 200);
  CHECK(header(made, "Location") == "/artifacts");
  const auto again = bench.send("PUT", "/artifacts", here);
  CHECK(again.status == 409);
  CHECK(element(again, "Code") == "BucketAlreadyOwnedByYou");
  CHECK(element(again, "BucketName") == "artifacts");
  CHECK(element(again, "HostId").size() == 44);
  CHECK(header(again, "x-amz-id-2") == element(again, "HostId"));
}

TEST_CASE("a bucket that is not there is told in S3's own form, to HEAD without a body") {
  S3Bench bench;
  const auto missing = bench.send("GET", "/nowhere?versioning");
  CHECK(missing.status == 404);
  CHECK(element(missing, "Code") == "NoSuchBucket");
  CHECK(element(missing, "Message") == "The specified bucket does not exist");
  CHECK(element(missing, "BucketName") == "nowhere");
  CHECK(element(missing, "RequestId") == header(missing, "x-amz-request-id"));
  const auto head = bench.send("HEAD", "/nowhere");
  CHECK(head.status == 404);
  CHECK(head.body.empty());
}

TEST_CASE("a new bucket has the settings that AWS gives it") {
  S3Bench bench;
  bench.make_bucket();
  CHECK(header(bench.send("HEAD", "/artifacts"), "x-amz-bucket-region") == "us-east-2");
  CHECK(has(bench.send("GET", "/artifacts?location"), ">us-east-2</LocationConstraint>"));
  CHECK(element(bench.send("GET", "/artifacts?encryption"), "SSEAlgorithm") == "AES256");
  CHECK(element(bench.send("GET", "/artifacts?ownershipControls"), "ObjectOwnership") ==
        "BucketOwnerEnforced");
  CHECK(element(bench.send("GET", "/artifacts?publicAccessBlock"), "BlockPublicPolicy") == "true");
  CHECK(element(bench.send("GET", "/artifacts?requestPayment"), "Payer") == "BucketOwner");
  CHECK(element(bench.send("GET", "/artifacts?acl"), "Permission") == "FULL_CONTROL");
  CHECK(element(bench.send("GET", "/artifacts?versioning"), "Status").empty());
  const auto list = bench.send("GET", "/");
  CHECK(element(list, "Name") == "artifacts");
  CHECK(element(list, "BucketRegion") == "us-east-2");
}

TEST_CASE("what a bucket lacks is refused with the code of that setting") {
  S3Bench bench;
  bench.make_bucket();
  const std::vector<std::pair<std::string, std::string>> codes = {
      {"cors", "NoSuchCORSConfiguration"},
      {"lifecycle", "NoSuchLifecycleConfiguration"},
      {"website", "NoSuchWebsiteConfiguration"},
      {"tagging", "NoSuchTagSet"},
      {"policy", "NoSuchBucketPolicy"},
      {"replication", "ReplicationConfigurationNotFoundError"},
      {"object-lock", "ObjectLockConfigurationNotFoundError"}};
  for (const auto& [setting, code] : codes) {
    const auto answer = bench.send("GET", "/artifacts?" + setting);
    CHECK(answer.status == 404);
    CHECK(element(answer, "Code") == code);
  }
}

TEST_CASE("settings are read back as they were written, and are gone once deleted") {
  S3Bench bench;
  bench.make_bucket();
  bench.make_bucket("logs-of-artifacts");
  const std::vector<std::pair<std::string, std::string>> written = {
      {"cors",
       "<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*"
       "</AllowedOrigin></CORSRule></CORSConfiguration>"},
      {"website",
       "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument>"
       "</WebsiteConfiguration>"},
      {"logging",
       "<BucketLoggingStatus><LoggingEnabled><TargetBucket>logs-of-artifacts</TargetBucket>"
       "<TargetPrefix>s3/</TargetPrefix></LoggingEnabled></BucketLoggingStatus>"},
      {"accelerate", "<AccelerateConfiguration><Status>Enabled</Status></AccelerateConfiguration>"},
      {"tagging",
       "<Tagging><TagSet><Tag><Key>team</Key><Value>dogs</Value></Tag></TagSet></Tagging>"},
      {"publicAccessBlock",
       "<PublicAccessBlockConfiguration><BlockPublicAcls>false</BlockPublicAcls>"
       "<IgnorePublicAcls>true</IgnorePublicAcls></PublicAccessBlockConfiguration>"}};
  const auto inner = [](const std::string& xml) {
    const std::size_t begin = xml.find('>') + 1;
    return xml.substr(begin, xml.rfind("</") - begin);
  };
  for (const auto& [setting, xml] : written) {
    INFO(setting);
    CHECK(bench.send("PUT", "/artifacts?" + setting, xml).status == 200);
    CHECK(has(bench.send("GET", "/artifacts?" + setting), inner(xml)));
  }
  for (const char* setting : {"cors", "website", "tagging", "publicAccessBlock"}) {
    CHECK(bench.send("DELETE", "/artifacts?" + std::string(setting)).status == 204);
    CHECK(bench.send("GET", "/artifacts?" + std::string(setting)).status == 404);
  }
}

TEST_CASE("a lifecycle needs ids of its own and something to do") {
  S3Bench bench;
  bench.make_bucket();
  const std::string idle =
      "<LifecycleConfiguration><Rule><ID>a</ID><Filter><Prefix></Prefix></Filter><Status>Enabled"
      "</Status></Rule></LifecycleConfiguration>";
  CHECK(element(bench.send("PUT", "/artifacts?lifecycle", idle), "Code") == "InvalidRequest");
  CHECK(element(bench.send("PUT", "/artifacts?lifecycle", "<Lifecycle"), "Code") == "MalformedXML");
  const std::string rule =
      "<LifecycleConfiguration><Rule><Filter><Prefix>old/</Prefix></Filter><Status>Enabled</Status>"
      "<Expiration><Days>30</Days></Expiration></Rule></LifecycleConfiguration>";
  const auto put = bench.send("PUT", "/artifacts?lifecycle", rule);
  CHECK(put.status == 200);
  const auto read = bench.send("GET", "/artifacts?lifecycle");
  CHECK(element(read, "ID").size() == 32);
  CHECK(element(read, "Days") == "30");
  CHECK(header(read, "x-amz-transition-default-minimum-object-size") == "all_storage_classes_128K");
  CHECK(bench.send("DELETE", "/artifacts?lifecycle").status == 204);
  CHECK(element(bench.send("GET", "/artifacts?lifecycle"), "Code") ==
        "NoSuchLifecycleConfiguration");
}

TEST_CASE("a policy that is none, speaks of others or lets everybody in is refused") {
  S3Bench bench;
  bench.make_bucket();
  const auto code = [&](const std::string& policy) {
    return element(bench.send("PUT", "/artifacts?policy", policy), "Code");
  };
  const auto policy = [](const std::string& principal, const std::string& resource) {
    return R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":)" + principal +
           R"(,"Action":"s3:GetObject","Resource":")" + resource + R"("}]})";
  };
  CHECK(code("no json") == "MalformedPolicy");
  CHECK(code(R"({"Version":"2012-10-17"})") == "MalformedPolicy");
  CHECK(code(policy(R"({"AWS":"arn:aws:iam::123456789012:root"})", "arn:aws:s3:::others/*")) ==
        "MalformedPolicy");
  CHECK(code(policy(R"("*")", "arn:aws:s3:::artifacts/*")) == "AccessDenied");
  for (const char* nobody : {R"({"Service":"foo.amazonaws.com"})", R"("me")",
                             R"({"AWS":"arn:aws:iam::123456789012:role/nobody"})"})
    CHECK(code(policy(nobody, "arn:aws:s3:::artifacts/*")) == "MalformedPolicy");
  const std::string good =
      policy(R"({"AWS":"arn:aws:iam::123456789012:root"})", "arn:aws:s3:::artifacts/*");
  CHECK(bench.send("PUT", "/artifacts?policy", good).status == 200);
  CHECK(bench.send("GET", "/artifacts?policy").body == good);
  CHECK(element(bench.send("GET", "/artifacts?policyStatus"), "IsPublic") == "false");
  CHECK(bench.send("DELETE", "/artifacts?policy").status == 204);
}

TEST_CASE("ACLs are not taken while the bucket's owner owns everything") {
  S3Bench bench;
  bench.make_bucket();
  const seam::Headers read = {{"x-amz-acl", "public-read"}};
  CHECK(element(bench.send("PUT", "/artifacts?acl", "", read), "Code") ==
        "AccessControlListNotSupported");
  bench.send("PUT", "/artifacts?ownershipControls",
             "<OwnershipControls><Rule><ObjectOwnership>ObjectWriter</ObjectOwnership></Rule>"
             "</OwnershipControls>");
  CHECK(element(bench.send("PUT", "/artifacts?acl", "", read), "Code") == "AccessDenied");
  bench.send("DELETE", "/artifacts?publicAccessBlock");
  CHECK(bench.send("PUT", "/artifacts?acl", "", read).status == 200);
  CHECK(
      has(bench.send("GET", "/artifacts?acl"), "http://acs.amazonaws.com/groups/global/AllUsers"));
}

TEST_CASE("a bucket goes only when nothing is in it, markers counted") {
  S3Bench bench;
  bench.make_bucket();
  bench.set_versioning("Enabled");
  bench.send("PUT", "/artifacts/a", "one");
  CHECK(element(bench.send("DELETE", "/artifacts"), "Code") == "BucketNotEmpty");
  const std::string marker = header(bench.send("DELETE", "/artifacts/a"), "x-amz-version-id");
  CHECK(bench.send("DELETE", "/artifacts").status == 409);
  const auto versions = bench.send("GET", "/artifacts?versions");
  const std::string version = element(versions, "VersionId");
  CHECK(bench.send("DELETE", "/artifacts/a?versionId=" + version).status == 204);
  CHECK(bench.send("DELETE", "/artifacts/a?versionId=" + marker).status == 204);
  CHECK(bench.send("DELETE", "/artifacts?versionId=x").status == 204);
  CHECK(bench.send("HEAD", "/artifacts").status == 404);
}

TEST_CASE("a bucket's name may stand in the host") {
  S3Bench bench;
  bench.make_bucket();
  for (const char* host :
       {"artifacts.localhost", "artifacts.s3.us-east-2.amazonaws.com", "artifacts.s3.amazonaws.com",
        "artifacts.s3.dualstack.us-east-2.amazonaws.com"}) {
    INFO(host);
    CHECK(bench.send("PUT", "/deep/key", "body", {}, host).status == 200);
    CHECK(bench.send("GET", "/artifacts/deep/key").body == "body");
    CHECK(element(bench.send("GET", "/?list-type=2", "", {}, host), "Key") == "deep/key");
    CHECK(bench.send("DELETE", "/deep/key", "", {}, host).status == 204);
  }
}

TEST_CASE("whose bucket it is can be demanded") {
  S3Bench bench;
  bench.make_bucket();
  CHECK(bench.send("HEAD", "/artifacts", "", {{"x-amz-expected-bucket-owner", "123456789012"}})
            .status == 200);
  CHECK(bench.send("HEAD", "/artifacts", "", {{"x-amz-expected-bucket-owner", "999999999999"}})
            .status == 403);
}

TEST_CASE("buckets survive saving and loading") {
  S3Bench bench;
  bench.make_bucket();
  bench.set_versioning("Enabled");
  bench.send("PUT", "/artifacts/a", std::string("\0\xff bytes", 8), {{"x-amz-meta-dog", "bash"}});
  bench.send("POST", "/artifacts/b?uploads");
  const mocks::Json saved = mocks::s3::to_json(*bench.cloud.s3);
  CHECK(mocks::s3::from_json(saved) == *bench.cloud.s3);
}

TEST_CASE("who has no key, or one that nobody knows, meets S3's own codes") {
  S3Bench bench;
  mocks::gateway::Options options;
  seam::HttpRequest request;
  request.host = "s3.us-east-2.amazonaws.com";
  request.headers = {{"Host", request.host}};
  const auto nobody = mocks::gateway::answer(bench.scene, request, options);
  CHECK(nobody.status == 403);
  CHECK(element(nobody, "Code") == "AccessDenied");
  options.auth = mocks::gateway::Auth::known_keys;
  request.headers.push_back({"X-Amz-Date", "20260105T090000Z"});
  request.headers.push_back({"Authorization",
                             "AWS4-HMAC-SHA256 Credential=AKIAUNKNOWN/20260105/us-east-2/s3/"
                             "aws4_request, SignedHeaders=host, Signature=0000"});
  CHECK(element(mocks::gateway::answer(bench.scene, request, options), "Code") ==
        "InvalidAccessKeyId");
}

TEST_CASE("objects expire after days, and what is notified has an ARN and is there") {
  S3Bench bench;
  bench.make_bucket();
  const auto lifecycle = bench.send(
      "PUT", "/artifacts?lifecycle",
      "<LifecycleConfiguration><Rule><Status>Enabled</Status><Filter><Prefix></Prefix></Filter>"
      "<Expiration><Days>0</Days></Expiration></Rule></LifecycleConfiguration>");
  CHECK(element(lifecycle, "Message") == "'Days' for Expiration action must be a positive integer");
  const auto notified = [&](const std::string& kind, const std::string& arn) {
    return element(bench.send("PUT", "/artifacts?notification",
                              "<NotificationConfiguration><" + kind + "Configuration><" + kind +
                                  ">" + arn + "</" + kind + "><Event>s3:ObjectCreated:*</Event></" +
                                  kind + "Configuration></NotificationConfiguration>"),
                   "Message");
  };
  CHECK(notified("Topic", "foo") == "The ARN is not well formed");
  CHECK(notified("CloudFunction", "arn:aws:lambda:us-east-2:123456789012:function:nobody") ==
        "Unable to validate the following destination configurations");
  CHECK(notified("Topic", "arn:aws:sns:us-east-2:123456789012:topic").empty());
}

TEST_CASE("a website has an index, and objects are locked where locks are") {
  S3Bench bench;
  bench.make_bucket();
  CHECK(element(bench.send("PUT", "/artifacts?website", "<WebsiteConfiguration/>"), "Message") ==
        "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty");
  CHECK(bench
            .send("PUT", "/artifacts?website",
                  "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix>"
                  "</IndexDocument></WebsiteConfiguration>")
            .status == 200);
  CHECK(
      element(bench.send("PUT", "/artifacts/a", "one", {{"x-amz-object-lock-mode", "GOVERNANCE"}}),
              "Message") == "Bucket is missing Object Lock Configuration");
  CHECK(element(bench.send("PUT", "/artifacts/a", "one", {{"x-amz-server-side-encryption", "foo"}}),
                "Message") == "The encryption method specified is not supported");
  CHECK(element(bench.send("GET", "/artifacts?encoding-type=foo"), "Message") ==
        "Invalid Encoding Method specified in Request");
  CHECK(element(bench.send("GET", "/artifacts?uploads&max-uploads=-5"), "Code") ==
        "InvalidArgument");
}
