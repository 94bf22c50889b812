// Who answers which operation of S3.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations.html
#include "mocks/s3/parts.hpp"

#include <array>

namespace greenroom::mocks::s3 {
namespace {

constexpr std::array<OperationRow, 71> rows = {{
    {"AbortMultipartUpload", abort_multipart_upload},
    {"CompleteMultipartUpload", complete_multipart_upload},
    {"CopyObject", copy_object},
    {"CreateBucket", create_bucket},
    {"CreateMultipartUpload", create_multipart_upload},
    {"DeleteBucket", delete_bucket},
    {"DeleteBucketCors", delete_setting},
    {"DeleteBucketEncryption", delete_setting},
    {"DeleteBucketLifecycle", delete_setting},
    {"DeleteBucketOwnershipControls", delete_setting},
    {"DeleteBucketPolicy", delete_bucket_policy},
    {"DeleteBucketReplication", delete_setting},
    {"DeleteBucketTagging", delete_bucket_tagging},
    {"DeleteBucketWebsite", delete_setting},
    {"DeleteObject", delete_object},
    {"DeleteObjectTagging", delete_object_tagging},
    {"DeleteObjects", delete_objects},
    {"DeletePublicAccessBlock", delete_setting},
    {"GetBucketAbac", get_setting},
    {"GetBucketAccelerateConfiguration", get_setting},
    {"GetBucketAcl", get_bucket_acl},
    {"GetBucketCors", get_setting},
    {"GetBucketEncryption", get_setting},
    {"GetBucketLifecycleConfiguration", get_setting},
    {"GetBucketLocation", get_bucket_location},
    {"GetBucketLogging", get_setting},
    {"GetBucketNotificationConfiguration", get_setting},
    {"GetBucketOwnershipControls", get_setting},
    {"GetBucketPolicy", get_bucket_policy},
    {"GetBucketPolicyStatus", get_bucket_policy_status},
    {"GetBucketReplication", get_setting},
    {"GetBucketRequestPayment", get_setting},
    {"GetBucketTagging", get_bucket_tagging},
    {"GetBucketVersioning", get_setting},
    {"GetBucketWebsite", get_setting},
    {"GetObject", get_object},
    {"GetObjectAcl", get_object_acl},
    {"GetObjectAttributes", get_object_attributes},
    {"GetObjectLockConfiguration", get_setting},
    {"GetObjectTagging", get_object_tagging},
    {"GetPublicAccessBlock", get_setting},
    {"HeadBucket", head_bucket},
    {"HeadObject", head_object},
    {"ListBuckets", list_buckets},
    {"ListMultipartUploads", list_multipart_uploads},
    {"ListObjectVersions", list_object_versions},
    {"ListObjects", list_objects},
    {"ListObjectsV2", list_objects_v2},
    {"ListParts", list_parts},
    {"PutBucketAbac", put_setting},
    {"PutBucketAccelerateConfiguration", put_setting},
    {"PutBucketAcl", put_bucket_acl},
    {"PutBucketCors", put_setting},
    {"PutBucketEncryption", put_setting},
    {"PutBucketLifecycleConfiguration", put_setting},
    {"PutBucketLogging", put_setting},
    {"PutBucketNotificationConfiguration", put_setting},
    {"PutBucketOwnershipControls", put_setting},
    {"PutBucketPolicy", put_bucket_policy},
    {"PutBucketReplication", put_setting},
    {"PutBucketRequestPayment", put_setting},
    {"PutBucketTagging", put_bucket_tagging},
    {"PutBucketVersioning", put_setting},
    {"PutBucketWebsite", put_setting},
    {"PutObject", put_object},
    {"PutObjectAcl", put_object_acl},
    {"PutObjectLockConfiguration", put_setting},
    {"PutObjectTagging", put_object_tagging},
    {"PutPublicAccessBlock", put_setting},
    {"UploadPart", upload_part},
    {"UploadPartCopy", upload_part_copy},
}};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::s3
