// The model of s3 (2006-03-01), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\ns3\nS3\n2006-03-01\nStatus\nAbacStatus\nAbortDate\nDaysAfterInitiation\n"
    "AbortIncompleteMultipartUpload\nRequestCharged\nx-amz-request-charged\nVersionId\n"
    "x-amz-version-id\nAbortMultipartUploadOutput\nBucket\nKey\nUploadId\nuploadId\n"
    "RequestPayer\nx-amz-request-payer\nExpectedBucketOwner\nx-amz-expected-bucket-owner\n"
    "IfMatchInitiatedTime\nx-amz-if-match-initiated-time\nAbortMultipartUploadRequest\n"
    "AbortRuleId\nAccelerateConfiguration\nAcceptRanges\nGrants\nAccessControlList\nOwner\n"
    "AccessControlPolicy\nAccessControlTranslation\nAccessDenied\nAccessKeyIdValue\n"
    "AccessPointAlias\nAccessPointArn\nAccountId\nAllowQuotedRecordDelimiter\nAllowedHeader\n"
    "member\nAllowedHeaders\nAllowedMethod\nAllowedMethods\nAllowedOrigin\nAllowedOrigins\n"
    "Prefix\nTags\nTag\nAnalyticsAndOperator\nId\nFilter\nStorageClassAnalysis\n"
    "AnalyticsConfiguration\nAnalyticsConfigurationList\nS3BucketDestination\n"
    "AnalyticsExportDestination\nAnd\nAnalyticsFilter\nAnalyticsId\nFormat\nBucketAccountId\n"
    "AnalyticsS3BucketDestination\nCSV\nAnalyticsS3ExportFileFormat\nENABLED\nDISABLED\n"
    "AnnotationConfigurationState\nAnnotationCount\nCOPY\nEXCLUDE\nAnnotationDirective\n"
    "AnnotationName\nLastModified\nETag\nChecksumAlgorithm\nSize\nReplicationStatus\n"
    "AnnotationEntry\nAnnotationLimitExceeded\nAnnotationList\nAnnotationNameTooLong\n"
    "AnnotationPayload\nAnnotationPrefix\nConfigurationState\nEncryptionConfiguration\nRole\n"
    "AnnotationTableConfiguration\nTableStatus\nError\nTableName\nTableArn\n"
    "AnnotationTableConfigurationResult\nAnnotationTableConfigurationUpdates\nARCHIVE_ACCESS\n"
    "DEEP_ARCHIVE_ACCESS\nArchiveStatus\nEncryptionType\nBlockedEncryptionTypes\nBody\nName\n"
    "CreationDate\nBucketRegion\nBucketArn\nEnabled\nDisabled\nBucketAbacStatus\nSuspended\n"
    "BucketAccelerateStatus\nBucketAlreadyExists\nBucketAlreadyOwnedByYou\nprivate\n"
    "public-read\npublic-read-write\nauthenticated-read\nBucketCannedACL\nDataRedundancy\n"
    "Type\nBucketInfo\nBucketKeyEnabled\nRules\nRule\nBucketLifecycleConfiguration\n"
    "af-south-1\nap-east-1\nap-east-2\nap-northeast-1\nap-northeast-2\nap-northeast-3\n"
    "ap-south-1\nap-south-2\nap-southeast-1\nap-southeast-2\nap-southeast-3\nap-southeast-4\n"
    "ap-southeast-5\nap-southeast-6\nap-southeast-7\nca-central-1\nca-west-1\ncn-north-1\n"
    "cn-northwest-1\nEU\neu-central-1\neu-central-2\neu-north-1\neu-south-1\neu-south-2\n"
    "eu-west-1\neu-west-2\neu-west-3\nil-central-1\nme-central-1\nme-south-1\nmx-central-1\n"
    "sa-east-1\nus-east-2\nus-gov-east-1\nus-gov-west-1\nus-west-1\nus-west-2\n"
    "BucketLocationConstraint\nBucketLocationName\nLoggingEnabled\nBucketLoggingStatus\n"
    "FULL_CONTROL\nREAD\nWRITE\nBucketLogsPermission\nBucketName\naccount-regional\nglobal\n"
    "BucketNamespace\nDirectory\nBucketType\nBucketVersioningStatus\nBuckets\n"
    "BypassGovernanceRetention\nBytesProcessed\nBytesReturned\nBytesScanned\nCORSRules\n"
    "CORSRule\nCORSConfiguration\nID\nExposeHeaders\nExposeHeader\nMaxAgeSeconds\n"
    "FileHeaderInfo\nComments\nQuoteEscapeCharacter\nRecordDelimiter\nFieldDelimiter\n"
    "QuoteCharacter\nCSVInput\nQuoteFields\nCSVOutput\nCacheControl\nChecksumCRC32\n"
    "ChecksumCRC32C\nChecksumCRC64NVME\nChecksumSHA1\nChecksumSHA256\nChecksumSHA512\n"
    "ChecksumMD5\nChecksumXXHASH64\nChecksumXXHASH3\nChecksumXXHASH128\nChecksumType\n"
    "Checksum\nCRC32\nCRC32C\nSHA1\nSHA256\nCRC64NVME\nSHA512\nMD5\nXXHASH64\nXXHASH3\n"
    "XXHASH128\nChecksumAlgorithmList\nChecksumMode\nCOMPOSITE\nFULL_OBJECT\nClientToken\n"
    "CloudFunction\nEvent\nEvents\nInvocationRole\nCloudFunctionConfiguration\n"
    "CloudFunctionInvocationRole\nCode\nCommonPrefix\nCommonPrefixList\nLocation\nExpiration\n"
    "x-amz-expiration\nServerSideEncryption\nx-amz-server-side-encryption\nSSEKMSKeyId\n"
    "x-amz-server-side-encryption-aws-kms-key-id\n"
    "x-amz-server-side-encryption-bucket-key-enabled\nCompleteMultipartUploadOutput\n"
    "MultipartUpload\nCompleteMultipartUpload\nhttp://s3.amazonaws.com/doc/2006-03-01/\n"
    "x-amz-checksum-crc32\nx-amz-checksum-crc32c\nx-amz-checksum-crc64nvme\n"
    "x-amz-checksum-sha1\nx-amz-checksum-sha256\nx-amz-checksum-sha512\nx-amz-checksum-md5\n"
    "x-amz-checksum-xxhash64\nx-amz-checksum-xxhash3\nx-amz-checksum-xxhash128\n"
    "x-amz-checksum-type\nMpuObjectSize\nx-amz-mp-object-size\nIfMatch\nIf-Match\nIfNoneMatch\n"
    "If-None-Match\nSSECustomerAlgorithm\nx-amz-server-side-encryption-customer-algorithm\n"
    "SSECustomerKey\nx-amz-server-side-encryption-customer-key\nSSECustomerKeyMD5\n"
    "x-amz-server-side-encryption-customer-key-MD5\nCompleteMultipartUploadRequest\nParts\n"
    "Part\nCompletedMultipartUpload\nPartNumber\nCompletedPart\nCompletedPartList\nNONE\nGZIP\n"
    "BZIP2\nCompressionType\nHttpErrorCodeReturnedEquals\nKeyPrefixEquals\nCondition\n"
    "ConfirmRemoveSelfBucketAccess\nContentDisposition\nContentEncoding\nContentLanguage\n"
    "ContentLength\nContentMD5\nContentRange\nContentType\nContinuationEvent\n"
    "CopyObjectResult\nCopySourceVersionId\nx-amz-copy-source-version-id\n"
    "SSEKMSEncryptionContext\nx-amz-server-side-encryption-context\nCopyObjectOutput\nACL\n"
    "x-amz-acl\nCache-Control\nx-amz-checksum-algorithm\nContent-Disposition\n"
    "Content-Encoding\nContent-Language\nContent-Type\nCopySource\nx-amz-copy-source\n"
    "CopySourceIfMatch\nx-amz-copy-source-if-match\nCopySourceIfModifiedSince\n"
    "x-amz-copy-source-if-modified-since\nCopySourceIfNoneMatch\n"
    "x-amz-copy-source-if-none-match\nCopySourceIfUnmodifiedSince\n"
    "x-amz-copy-source-if-unmodified-since\nExpires\nGrantFullControl\n"
    "x-amz-grant-full-control\nGrantRead\nx-amz-grant-read\nGrantReadACP\n"
    "x-amz-grant-read-acp\nGrantWriteACP\nx-amz-grant-write-acp\nMetadata\nx-amz-meta-\n"
    "MetadataDirective\nx-amz-metadata-directive\nTaggingDirective\nx-amz-tagging-directive\n"
    "x-amz-object-annotation-directive\nStorageClass\nx-amz-storage-class\n"
    "WebsiteRedirectLocation\nx-amz-website-redirect-location\nCopySourceSSECustomerAlgorithm\n"
    "x-amz-copy-source-server-side-encryption-customer-algorithm\nCopySourceSSECustomerKey\n"
    "x-amz-copy-source-server-side-encryption-customer-key\nCopySourceSSECustomerKeyMD5\n"
    "x-amz-copy-source-server-side-encryption-customer-key-MD5\nTagging\nx-amz-tagging\n"
    "ObjectLockMode\nx-amz-object-lock-mode\nObjectLockRetainUntilDate\n"
    "x-amz-object-lock-retain-until-date\nObjectLockLegalHoldStatus\n"
    "x-amz-object-lock-legal-hold\nObjectLockEventHold\nx-amz-object-lock-event-hold\n"
    "ObjectLockEventHoldDurationDays\nx-amz-object-lock-event-hold-duration-days\n"
    "ObjectLockEventHoldDurationYears\nx-amz-object-lock-event-hold-duration-years\n"
    "ExpectedSourceBucketOwner\nx-amz-source-expected-bucket-owner\nCopyObjectRequest\n"
    "CopyPartResult\nCopySourceRange\nLocationConstraint\nCreateBucketConfiguration\n"
    "Content-MD5\nx-amz-sdk-checksum-algorithm\nMetadataConfiguration\n"
    "CreateBucketMetadataConfigurationRequest\nMetadataTableConfiguration\n"
    "CreateBucketMetadataTableConfigurationRequest\nx-amz-bucket-arn\nCreateBucketOutput\n"
    "GrantWrite\nx-amz-grant-write\nObjectLockEnabledForBucket\n"
    "x-amz-bucket-object-lock-enabled\nObjectOwnership\nx-amz-object-ownership\n"
    "x-amz-bucket-namespace\nCreateBucketRequest\nx-amz-abort-date\nx-amz-abort-rule-id\n"
    "CreateMultipartUploadOutput\nCreateMultipartUploadRequest\nCredentials\n"
    "CreateSessionOutput\nSessionMode\nx-amz-create-session-mode\nCreateSessionRequest\n"
    "SingleAvailabilityZone\nSingleLocalZone\nDate\nDays\nMode\nYears\nDefaultEventHold\n"
    "DefaultRetention\nObjects\nObject\nQuiet\nDelete\nid\n"
    "DeleteBucketAnalyticsConfigurationRequest\nDeleteBucketCorsRequest\n"
    "DeleteBucketEncryptionRequest\nDeleteBucketIntelligentTieringConfigurationRequest\n"
    "DeleteBucketInventoryConfigurationRequest\nDeleteBucketLifecycleRequest\n"
    "DeleteBucketMetadataConfigurationRequest\nDeleteBucketMetadataTableConfigurationRequest\n"
    "DeleteBucketMetricsConfigurationRequest\nDeleteBucketOwnershipControlsRequest\n"
    "DeleteBucketPolicyRequest\nDeleteBucketReplicationRequest\nDeleteBucketRequest\n"
    "DeleteBucketTaggingRequest\nDeleteBucketWebsiteRequest\nDeleteMarker\nIsLatest\n"
    "DeleteMarkerEntry\nDeleteMarkerReplication\nDeleteMarkerReplicationStatus\n"
    "DeleteMarkerVersionId\nDeleteMarkers\nObjectVersionId\nx-amz-object-version-id\n"
    "DeleteObjectAnnotationOutput\nannotationName\nversionId\nObjectIfMatch\n"
    "x-amz-object-if-match\nDeleteObjectAnnotationRequest\nx-amz-delete-marker\n"
    "DeleteObjectOutput\nMFA\nx-amz-mfa\nx-amz-bypass-governance-retention\n"
    "IfMatchLastModifiedTime\nx-amz-if-match-last-modified-time\nIfMatchSize\n"
    "x-amz-if-match-size\nDeleteObjectRequest\nDeleteObjectTaggingOutput\n"
    "DeleteObjectTaggingRequest\nDeleted\nErrors\nDeleteObjectsOutput\nDeleteObjectsRequest\n"
    "DeletePublicAccessBlockRequest\nDeletedObject\nDeletedObjects\nDelimiter\nDescription\n"
    "Account\nReplicationTime\nMetrics\nDestination\nTableBucketType\nTableBucketArn\n"
    "TableNamespace\nDestinationResult\nDirectoryBucketToken\nDisplayName\nEmailAddress\n"
    "EnableRequestProgress\nurl\nEncodingType\nKMSKeyId\nKMSContext\nEncryption\n"
    "ReplicaKmsKeyID\nSSE-C\nEncryptionTypeList\nEncryptionTypeMismatch\nEnd\nEndEvent\n"
    "Message\nErrorCode\nErrorMessage\nErrorDetails\nErrorDocument\n"
    "s3:ReducedRedundancyLostObject\ns3:ObjectCreated:*\ns3:ObjectCreated:Put\n"
    "s3:ObjectCreated:Post\ns3:ObjectCreated:Copy\ns3:ObjectCreated:CompleteMultipartUpload\n"
    "s3:ObjectRemoved:*\ns3:ObjectRemoved:Delete\ns3:ObjectRemoved:DeleteMarkerCreated\n"
    "s3:ObjectRestore:*\ns3:ObjectRestore:Post\ns3:ObjectRestore:Completed\ns3:Replication:*\n"
    "s3:Replication:OperationFailedReplication\ns3:Replication:OperationNotTracked\n"
    "s3:Replication:OperationMissedThreshold\n"
    "s3:Replication:OperationReplicatedAfterThreshold\ns3:ObjectRestore:Delete\n"
    "s3:LifecycleTransition\ns3:IntelligentTiering\ns3:ObjectAcl:Put\n"
    "s3:LifecycleExpiration:*\ns3:LifecycleExpiration:Delete\n"
    "s3:LifecycleExpiration:DeleteMarkerCreated\ns3:ObjectTagging:*\ns3:ObjectTagging:Put\n"
    "s3:ObjectTagging:Delete\ns3:ObjectAnnotation:*\ns3:ObjectAnnotation:Put\n"
    "s3:ObjectAnnotation:Delete\ns3:ObjectRetention:Put\nEventBridgeConfiguration\n"
    "EventHoldDuration\nEventList\nExistingObjectReplication\nExistingObjectReplicationStatus\n"
    "ExpirationState\nExpirationStatus\nExpiredObjectDeleteMarker\nExpression\nSQL\n"
    "ExpressionType\nFetchOwner\nUSE\nIGNORE\nValue\nFilterRule\nFilterRuleList\nprefix\n"
    "suffix\nFilterRuleName\nFilterRuleValue\nGetBucketAbacOutput\nGetBucketAbacRequest\n"
    "GetBucketAccelerateConfigurationOutput\nGetBucketAccelerateConfigurationRequest\n"
    "GetBucketAclOutput\nGetBucketAclRequest\nGetBucketAnalyticsConfigurationOutput\n"
    "GetBucketAnalyticsConfigurationRequest\nGetBucketCorsOutput\nGetBucketCorsRequest\n"
    "ServerSideEncryptionConfiguration\nGetBucketEncryptionOutput\nGetBucketEncryptionRequest\n"
    "IntelligentTieringConfiguration\nGetBucketIntelligentTieringConfigurationOutput\n"
    "GetBucketIntelligentTieringConfigurationRequest\nInventoryConfiguration\n"
    "GetBucketInventoryConfigurationOutput\nGetBucketInventoryConfigurationRequest\n"
    "TransitionDefaultMinimumObjectSize\nx-amz-transition-default-minimum-object-size\n"
    "GetBucketLifecycleConfigurationOutput\nGetBucketLifecycleConfigurationRequest\n"
    "GetBucketLifecycleOutput\nGetBucketLifecycleRequest\nGetBucketLocationOutput\n"
    "GetBucketLocationRequest\nGetBucketLoggingOutput\nGetBucketLoggingRequest\n"
    "GetBucketMetadataConfigurationResult\nGetBucketMetadataConfigurationOutput\n"
    "GetBucketMetadataConfigurationRequest\nMetadataConfigurationResult\n"
    "GetBucketMetadataTableConfigurationResult\nGetBucketMetadataTableConfigurationOutput\n"
    "GetBucketMetadataTableConfigurationRequest\nMetadataTableConfigurationResult\n"
    "MetricsConfiguration\nGetBucketMetricsConfigurationOutput\n"
    "GetBucketMetricsConfigurationRequest\nGetBucketNotificationConfigurationRequest\n"
    "OwnershipControls\nGetBucketOwnershipControlsOutput\nGetBucketOwnershipControlsRequest\n"
    "Policy\nGetBucketPolicyOutput\nGetBucketPolicyRequest\nPolicyStatus\n"
    "GetBucketPolicyStatusOutput\nGetBucketPolicyStatusRequest\nReplicationConfiguration\n"
    "GetBucketReplicationOutput\nGetBucketReplicationRequest\nPayer\n"
    "GetBucketRequestPaymentOutput\nGetBucketRequestPaymentRequest\nTagSet\n"
    "GetBucketTaggingOutput\nGetBucketTaggingRequest\nMFADelete\nMfaDelete\n"
    "GetBucketVersioningOutput\nGetBucketVersioningRequest\nRedirectAllRequestsTo\n"
    "IndexDocument\nRoutingRules\nGetBucketWebsiteOutput\nGetBucketWebsiteRequest\n"
    "GetObjectAclOutput\nGetObjectAclRequest\nLast-Modified\nContent-Length\n"
    "x-amz-replication-status\nGetObjectAnnotationOutput\nx-amz-checksum-mode\n"
    "GetObjectAnnotationRequest\nObjectParts\nObjectSize\nGetObjectAttributesOutput\n"
    "TotalPartsCount\nPartsCount\nPartNumberMarker\nNextPartNumberMarker\nMaxParts\n"
    "IsTruncated\nGetObjectAttributesParts\nx-amz-max-parts\nx-amz-part-number-marker\n"
    "ObjectAttributes\nx-amz-object-attributes\nGetObjectAttributesRequest\nLegalHold\n"
    "GetObjectLegalHoldOutput\nGetObjectLegalHoldRequest\nObjectLockConfiguration\n"
    "GetObjectLockConfigurationOutput\nGetObjectLockConfigurationRequest\naccept-ranges\n"
    "Restore\nx-amz-restore\nMissingMeta\nx-amz-missing-meta\nContent-Range\n"
    "x-amz-mp-parts-count\nTagCount\nx-amz-tagging-count\nGetObjectOutput\nIfModifiedSince\n"
    "If-Modified-Since\nIfUnmodifiedSince\nIf-Unmodified-Since\nRange\nResponseCacheControl\n"
    "response-cache-control\nResponseContentDisposition\nresponse-content-disposition\n"
    "ResponseContentEncoding\nresponse-content-encoding\nResponseContentLanguage\n"
    "response-content-language\nResponseContentType\nresponse-content-type\nResponseExpires\n"
    "response-expires\npartNumber\nGetObjectRequest\nGetObjectResponseStatusCode\nRetention\n"
    "GetObjectRetentionOutput\nGetObjectRetentionRequest\nGetObjectTaggingOutput\n"
    "GetObjectTaggingRequest\nGetObjectTorrentOutput\nGetObjectTorrentRequest\n"
    "PublicAccessBlockConfiguration\nGetPublicAccessBlockOutput\nGetPublicAccessBlockRequest\n"
    "Tier\nGlacierJobParameters\nGrantee\nPermission\nGrant\nxsi:type\nURI\n"
    "http://www.w3.org/2001/XMLSchema-instance\nxsi\nBucketLocationType\n"
    "x-amz-bucket-location-type\nx-amz-bucket-location-name\nx-amz-bucket-region\n"
    "x-amz-access-point-alias\nHeadBucketOutput\nHeadBucketRequest\nx-amz-archive-status\n"
    "HeadObjectOutput\nHeadObjectRequest\nHostName\nHttpRedirectCode\n"
    "IdempotencyParameterMismatch\nSuffix\nInitiated\nInitiator\nJSON\nParquet\n"
    "InputSerialization\nIntelligentTieringAccessTier\nIntelligentTieringAndOperator\n"
    "Tierings\nTiering\nIntelligentTieringConfigurationList\nIntelligentTieringDays\n"
    "IntelligentTieringFilter\nIntelligentTieringId\nIntelligentTieringStatus\n"
    "InvalidAnnotationName\nAccessTier\nInvalidObjectState\nInvalidPrefix\nInvalidRequest\n"
    "InvalidWriteOffset\nIsEnabled\nIncludedObjectVersions\nOptionalFields\nSchedule\n"
    "InventoryConfigurationList\nInventoryConfigurationState\nInventoryDestination\nSSES3\n"
    "SSE-S3\nSSEKMS\nSSE-KMS\nInventoryEncryption\nInventoryFilter\nORC\nInventoryFormat\n"
    "Daily\nWeekly\nInventoryFrequency\nInventoryId\nAll\nCurrent\n"
    "InventoryIncludedObjectVersions\nLastModifiedDate\nIsMultipartUploaded\nEncryptionStatus\n"
    "ObjectLockEventHoldStatus\nObjectLockEventHoldDuration\nBucketKeyStatus\n"
    "ObjectAccessControlList\nObjectOwner\nLifecycleExpirationDate\n"
    "IntelligentTieringReferenceDate\nInventoryOptionalField\nField\nInventoryOptionalFields\n"
    "InventoryS3BucketDestination\nFrequency\nInventorySchedule\nInventoryTableConfiguration\n"
    "InventoryTableConfigurationResult\nInventoryTableConfigurationUpdates\nIsPublic\n"
    "IsRestoreInProgress\nJSONInput\nJSONOutput\nDOCUMENT\nLINES\nJSONType\nRecordExpiration\n"
    "JournalTableConfiguration\nJournalTableConfigurationResult\n"
    "JournalTableConfigurationUpdates\nKeyCount\nKeyMarker\nKmsKeyArn\nLambdaFunctionArn\n"
    "LambdaFunctionConfiguration\nLambdaFunctionConfigurationList\nLastModifiedTime\n"
    "LifecycleConfiguration\nLifecycleExpiration\nTransitions\nTransition\n"
    "NoncurrentVersionTransitions\nNoncurrentVersionTransition\nNoncurrentVersionExpiration\n"
    "LifecycleRule\nObjectSizeGreaterThan\nObjectSizeLessThan\nLifecycleRuleAndOperator\n"
    "LifecycleRuleFilter\nLifecycleRules\nContinuationToken\nNextContinuationToken\n"
    "ListBucketAnalyticsConfigurationsOutput\ncontinuation-token\n"
    "ListBucketAnalyticsConfigurationsRequest\n"
    "ListBucketIntelligentTieringConfigurationsOutput\n"
    "ListBucketIntelligentTieringConfigurationsRequest\n"
    "ListBucketInventoryConfigurationsOutput\nListBucketInventoryConfigurationsRequest\n"
    "MetricsConfigurationList\nListBucketMetricsConfigurationsOutput\n"
    "ListBucketMetricsConfigurationsRequest\nListBucketsOutput\nMaxBuckets\nmax-buckets\n"
    "bucket-region\nListBucketsRequest\nListDirectoryBucketsOutput\nMaxDirectoryBuckets\n"
    "max-directory-buckets\nListDirectoryBucketsRequest\nUploadIdMarker\nNextKeyMarker\n"
    "NextUploadIdMarker\nMaxUploads\nUploads\nUpload\nCommonPrefixes\n"
    "ListMultipartUploadsOutput\ndelimiter\nencoding-type\nkey-marker\nmax-uploads\n"
    "upload-id-marker\nListMultipartUploadsRequest\nAnnotations\nMaxAnnotationResults\n"
    "ListObjectAnnotationsOutput\nmax-annotation-results\nannotation-prefix\n"
    "ListObjectAnnotationsRequest\nVersionIdMarker\nNextVersionIdMarker\nVersions\nVersion\n"
    "MaxKeys\nListObjectVersionsOutput\nmax-keys\nversion-id-marker\nOptionalObjectAttributes\n"
    "x-amz-optional-object-attributes\nListObjectVersionsRequest\nMarker\nNextMarker\n"
    "Contents\nListObjectsOutput\nmarker\nListObjectsRequest\nStartAfter\nListObjectsV2Output\n"
    "fetch-owner\nstart-after\nListObjectsV2Request\nListPartsOutput\nmax-parts\n"
    "part-number-marker\nListPartsRequest\nLocationInfo\nLocationNameAsString\nLocationPrefix\n"
    "AvailabilityZone\nLocalZone\nLocationType\nTargetBucket\nTargetGrants\nTargetPrefix\n"
    "TargetObjectKeyFormat\nMFADeleteStatus\nkey\nvalue\nREPLACE\nMetadataEntry\nMetadataKey\n"
    "S3TablesDestination\nS3TablesDestinationResult\nSseAlgorithm\n"
    "MetadataTableEncryptionConfiguration\nMetadataTableStatus\nMetadataValue\nEventThreshold\n"
    "MetricsAndOperator\nMetricsFilter\nMetricsId\nMetricsStatus\nMinutes\nMultipartUploadId\n"
    "MultipartUploadList\nNextToken\nNoSuchAnnotation\nNoSuchBucket\nNoSuchKey\nNoSuchUpload\n"
    "NonEmptyKmsKeyArnString\nNoncurrentDays\nNewerNoncurrentVersions\n"
    "NoncurrentVersionTransitionList\nTopicConfigurations\nTopicConfiguration\n"
    "QueueConfigurations\nQueueConfiguration\nLambdaFunctionConfigurations\n"
    "NotificationConfiguration\nNotificationConfigurationDeprecated\nS3Key\n"
    "NotificationConfigurationFilter\nNotificationId\nRestoreStatus\n"
    "ObjectAlreadyInActiveTierError\nObjectAttributesList\naws-exec-read\nbucket-owner-read\n"
    "bucket-owner-full-control\nObjectCannedACL\nObjectEncryption\nObjectIdentifier\n"
    "ObjectIdentifierList\nObjectKey\nObjectList\nObjectLockEnabled\nON\nOFF\n"
    "ObjectLockLegalHold\nGOVERNANCE\nCOMPLIANCE\nRetainUntilDate\nEventHold\n"
    "ObjectLockRetention\nObjectLockRetentionMode\nObjectLockRule\nObjectLockToken\n"
    "ObjectNotInActiveTierError\nBucketOwnerPreferred\nObjectWriter\nBucketOwnerEnforced\n"
    "ObjectPart\nObjectSizeGreaterThanBytes\nObjectSizeLessThanBytes\nSTANDARD\n"
    "REDUCED_REDUNDANCY\nGLACIER\nSTANDARD_IA\nONEZONE_IA\nINTELLIGENT_TIERING\nDEEP_ARCHIVE\n"
    "OUTPOSTS\nGLACIER_IR\nSNOW\nEXPRESS_ONEZONE\nFSX_OPENZFS\nFSX_ONTAP\nAWS_BACKUP_WARM\n"
    "AWS_BACKUP_LOW_COST_WARM\nObjectStorageClass\nObjectVersion\nObjectVersionList\n"
    "ObjectVersionStorageClass\nOptionalObjectAttributesList\nOutputLocation\n"
    "OutputSerialization\nOwnerOverride\nOwnershipControlsRule\nOwnershipControlsRules\n"
    "ParquetInput\nEventTime\nDeliveryTime\nPartitionDateSource\nPartitionedPrefix\nPartsList\n"
    "Requester\nBucketOwner\nWRITE_ACP\nREAD_ACP\nPriority\nProgress\nDetails\nProgressEvent\n"
    "http\nhttps\nProtocol\nBlockPublicAcls\nIgnorePublicAcls\nBlockPublicPolicy\n"
    "RestrictPublicBuckets\nPutBucketAbacRequest\nPutBucketAccelerateConfigurationRequest\n"
    "PutBucketAclRequest\nPutBucketAnalyticsConfigurationRequest\nPutBucketCorsRequest\n"
    "PutBucketEncryptionRequest\nPutBucketIntelligentTieringConfigurationRequest\n"
    "PutBucketInventoryConfigurationRequest\nPutBucketLifecycleConfigurationOutput\n"
    "PutBucketLifecycleConfigurationRequest\nPutBucketLifecycleRequest\n"
    "PutBucketLoggingRequest\nPutBucketMetricsConfigurationRequest\nSkipDestinationValidation\n"
    "x-amz-skip-destination-validation\nPutBucketNotificationConfigurationRequest\n"
    "PutBucketNotificationRequest\nPutBucketOwnershipControlsRequest\n"
    "x-amz-confirm-remove-self-bucket-access\nPutBucketPolicyRequest\nToken\n"
    "x-amz-bucket-object-lock-token\nPutBucketReplicationRequest\nRequestPaymentConfiguration\n"
    "PutBucketRequestPaymentRequest\nPutBucketTaggingRequest\nVersioningConfiguration\n"
    "PutBucketVersioningRequest\nWebsiteConfiguration\nPutBucketWebsiteRequest\n"
    "PutObjectAclOutput\nPutObjectAclRequest\nPutObjectAnnotationOutput\n"
    "PutObjectAnnotationRequest\nPutObjectLegalHoldOutput\nPutObjectLegalHoldRequest\n"
    "PutObjectLockConfigurationOutput\nPutObjectLockConfigurationRequest\nx-amz-object-size\n"
    "PutObjectOutput\nWriteOffsetBytes\nx-amz-write-offset-bytes\nPutObjectRequest\n"
    "PutObjectRetentionOutput\nPutObjectRetentionRequest\nPutObjectTaggingOutput\n"
    "PutObjectTaggingRequest\nPutPublicAccessBlockRequest\nQueueArn\nQueue\n"
    "QueueConfigurationDeprecated\nQueueConfigurationList\nALWAYS\nASNEEDED\n"
    "RecordExpirationDays\nPayload\nRecordsEvent\nReplaceKeyPrefixWith\nReplaceKeyWith\n"
    "Redirect\nRegion\nRenameObjectOutput\nRenameSource\nx-amz-rename-source\n"
    "DestinationIfMatch\nDestinationIfNoneMatch\nDestinationIfModifiedSince\n"
    "DestinationIfUnmodifiedSince\nSourceIfMatch\nx-amz-rename-source-if-match\n"
    "SourceIfNoneMatch\nx-amz-rename-source-if-none-match\nSourceIfModifiedSince\n"
    "x-amz-rename-source-if-modified-since\nSourceIfUnmodifiedSince\n"
    "x-amz-rename-source-if-unmodified-since\nx-amz-client-token\nRenameObjectRequest\n"
    "RenameSourceIfMatch\nRenameSourceIfModifiedSince\nRenameSourceIfNoneMatch\n"
    "RenameSourceIfUnmodifiedSince\nReplicaModifications\nReplicaModificationsStatus\n"
    "SourceSelectionCriteria\nReplicationRule\nReplicationRuleAndOperator\n"
    "ReplicationRuleFilter\nReplicationRuleStatus\nReplicationRules\nCOMPLETE\nPENDING\n"
    "FAILED\nREPLICA\nCOMPLETED\nTime\nReplicationTimeStatus\nReplicationTimeValue\nrequester\n"
    "RequestProgress\nRequestRoute\nRequestToken\nRestoreExpiryDate\nRestoreOutputPath\n"
    "x-amz-restore-output-path\nRestoreObjectOutput\nRestoreRequest\nRestoreObjectRequest\n"
    "SelectParameters\nSELECT\nRestoreRequestType\nRoutingRule\nFilterRules\nS3KeyFilter\n"
    "CannedACL\nUserMetadata\nS3Location\nS3RegionalOrS3ExpressBucketArnString\nS3TablesArn\n"
    "S3TablesBucketArn\naws\ncustomer\nS3TablesBucketType\nS3TablesName\nS3TablesNamespace\n"
    "KeyId\nKMSKeyArn\nSSEKMSEncryption\nStart\nScanRange\nRecords\nStats\nCont\n"
    "SelectObjectContentEventStream\nSelectObjectContentOutput\nSelectObjectContentRequest\n"
    "AES256\naws:fsx\naws:backup\naws:kms\naws:kms:dsse\nSSEAlgorithm\nKMSMasterKeyID\n"
    "ServerSideEncryptionByDefault\nApplyServerSideEncryptionByDefault\n"
    "ServerSideEncryptionRule\nServerSideEncryptionRules\nSessionCredentialValue\nAccessKeyId\n"
    "SecretAccessKey\nSessionToken\nSessionCredentials\nSessionExpiration\nReadOnly\n"
    "ReadWrite\nSetting\nSimplePrefix\nSkipValidation\nSseKmsEncryptedObjects\n"
    "SseKmsEncryptedObjectsStatus\nStatsEvent\nDataExport\nOutputSchemaVersion\n"
    "StorageClassAnalysisDataExport\nV_1\nStorageClassAnalysisSchemaVersion\n"
    "TableSseAlgorithm\nTaggingHeader\nTargetGrant\nStandard\nBulk\nExpedited\nTieringList\n"
    "TooManyParts\nTopicArn\nTopic\nTopicConfigurationDeprecated\nTopicConfigurationList\n"
    "varies_by_storage_class\nall_storage_classes_128K\nTransitionList\n"
    "TransitionStorageClass\nCanonicalUser\nAmazonCustomerByEmail\nGroup\n"
    "UnsupportedMediaType\nUpdateBucketMetadataAnnotationTableConfigurationRequest\n"
    "UpdateBucketMetadataInventoryTableConfigurationRequest\n"
    "UpdateBucketMetadataJournalTableConfigurationRequest\nUpdateObjectEncryptionRequest\n"
    "UpdateObjectEncryptionResponse\nUploadPartCopyOutput\nx-amz-copy-source-range\n"
    "UploadPartCopyRequest\nUploadPartOutput\nUploadPartRequest\nVersionCount\n"
    "x-amz-request-route\nx-amz-request-token\nStatusCode\nx-amz-fwd-status\n"
    "x-amz-fwd-error-code\nx-amz-fwd-error-message\nx-amz-fwd-header-accept-ranges\n"
    "x-amz-fwd-header-Cache-Control\nx-amz-fwd-header-Content-Disposition\n"
    "x-amz-fwd-header-Content-Encoding\nx-amz-fwd-header-Content-Language\n"
    "x-amz-fwd-header-Content-Range\nx-amz-fwd-header-Content-Type\n"
    "x-amz-fwd-header-x-amz-checksum-crc32\nx-amz-fwd-header-x-amz-checksum-crc32c\n"
    "x-amz-fwd-header-x-amz-checksum-crc64nvme\nx-amz-fwd-header-x-amz-checksum-sha1\n"
    "x-amz-fwd-header-x-amz-checksum-sha256\nx-amz-fwd-header-x-amz-checksum-sha512\n"
    "x-amz-fwd-header-x-amz-checksum-md5\nx-amz-fwd-header-x-amz-checksum-xxhash64\n"
    "x-amz-fwd-header-x-amz-checksum-xxhash3\nx-amz-fwd-header-x-amz-checksum-xxhash128\n"
    "x-amz-fwd-header-x-amz-delete-marker\nx-amz-fwd-header-ETag\nx-amz-fwd-header-Expires\n"
    "x-amz-fwd-header-x-amz-expiration\nx-amz-fwd-header-Last-Modified\n"
    "x-amz-fwd-header-x-amz-missing-meta\nx-amz-fwd-header-x-amz-object-lock-mode\n"
    "x-amz-fwd-header-x-amz-object-lock-legal-hold\n"
    "x-amz-fwd-header-x-amz-object-lock-retain-until-date\n"
    "x-amz-fwd-header-x-amz-mp-parts-count\nx-amz-fwd-header-x-amz-replication-status\n"
    "x-amz-fwd-header-x-amz-request-charged\nx-amz-fwd-header-x-amz-restore\n"
    "x-amz-fwd-header-x-amz-server-side-encryption\n"
    "x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm\n"
    "x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id\n"
    "x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5\n"
    "x-amz-fwd-header-x-amz-storage-class\nx-amz-fwd-header-x-amz-tagging-count\n"
    "x-amz-fwd-header-x-amz-version-id\n"
    "x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled\n"
    "WriteGetObjectResponseRequest\nAbortMultipartUpload\nDELETE\n/{Bucket}/{Key+}\nPOST\n"
    "CopyObject\nPUT\nCreateBucket\n/{Bucket}\nCreateBucketMetadataConfiguration\n"
    "/{Bucket}?metadataConfiguration\nCreateBucketMetadataTableConfiguration\n"
    "/{Bucket}?metadataTable\nCreateMultipartUpload\n/{Bucket}/{Key+}?uploads\nCreateSession\n"
    "GET\n/{Bucket}?session\nDeleteBucket\nDeleteBucketAnalyticsConfiguration\n"
    "/{Bucket}?analytics\nDeleteBucketCors\n/{Bucket}?cors\nDeleteBucketEncryption\n"
    "/{Bucket}?encryption\nDeleteBucketIntelligentTieringConfiguration\n"
    "/{Bucket}?intelligent-tiering\nDeleteBucketInventoryConfiguration\n/{Bucket}?inventory\n"
    "DeleteBucketLifecycle\n/{Bucket}?lifecycle\nDeleteBucketMetadataConfiguration\n"
    "DeleteBucketMetadataTableConfiguration\nDeleteBucketMetricsConfiguration\n"
    "/{Bucket}?metrics\nDeleteBucketOwnershipControls\n/{Bucket}?ownershipControls\n"
    "DeleteBucketPolicy\n/{Bucket}?policy\nDeleteBucketReplication\n/{Bucket}?replication\n"
    "DeleteBucketTagging\n/{Bucket}?tagging\nDeleteBucketWebsite\n/{Bucket}?website\n"
    "DeleteObject\nDeleteObjectAnnotation\n/{Bucket}/{Key+}?annotation\nDeleteObjectTagging\n"
    "/{Bucket}/{Key+}?tagging\nDeleteObjects\n/{Bucket}?delete\nDeletePublicAccessBlock\n"
    "/{Bucket}?publicAccessBlock\nGetBucketAbac\n/{Bucket}?abac\n"
    "GetBucketAccelerateConfiguration\n/{Bucket}?accelerate\nGetBucketAcl\n/{Bucket}?acl\n"
    "GetBucketAnalyticsConfiguration\nGetBucketCors\nGetBucketEncryption\n"
    "GetBucketIntelligentTieringConfiguration\nGetBucketInventoryConfiguration\n"
    "GetBucketLifecycle\nGetBucketLifecycleConfiguration\nGetBucketLocation\n"
    "/{Bucket}?location\nGetBucketLogging\n/{Bucket}?logging\nGetBucketMetadataConfiguration\n"
    "GetBucketMetadataTableConfiguration\nGetBucketMetricsConfiguration\n"
    "GetBucketNotification\n/{Bucket}?notification\nGetBucketNotificationConfiguration\n"
    "GetBucketOwnershipControls\nGetBucketPolicy\nGetBucketPolicyStatus\n"
    "/{Bucket}?policyStatus\nGetBucketReplication\nGetBucketRequestPayment\n"
    "/{Bucket}?requestPayment\nGetBucketTagging\nGetBucketVersioning\n/{Bucket}?versioning\n"
    "GetBucketWebsite\nGetObject\nGetObjectAcl\n/{Bucket}/{Key+}?acl\nGetObjectAnnotation\n"
    "GetObjectAttributes\n/{Bucket}/{Key+}?attributes\nGetObjectLegalHold\n"
    "/{Bucket}/{Key+}?legal-hold\nGetObjectLockConfiguration\n/{Bucket}?object-lock\n"
    "GetObjectRetention\n/{Bucket}/{Key+}?retention\nGetObjectTagging\nGetObjectTorrent\n"
    "/{Bucket}/{Key+}?torrent\nGetPublicAccessBlock\nHeadBucket\nHEAD\nHeadObject\n"
    "ListBucketAnalyticsConfigurations\nListBucketIntelligentTieringConfigurations\n"
    "ListBucketInventoryConfigurations\nListBucketMetricsConfigurations\nListBuckets\n/\n"
    "ListDirectoryBuckets\nKeyMarker,UploadIdMarker\nNextKeyMarker,NextUploadIdMarker\n"
    "Uploads,CommonPrefixes\nListMultipartUploads\n/{Bucket}?uploads\nListObjectAnnotations\n"
    "KeyMarker,VersionIdMarker\nNextKeyMarker,NextVersionIdMarker\n"
    "Versions,DeleteMarkers,CommonPrefixes\nListObjectVersions\n/{Bucket}?versions\n"
    "NextMarker || Contents[-1].Key\nContents,CommonPrefixes\nListObjects\nListObjectsV2\n"
    "/{Bucket}?list-type=2\nListParts\nPutBucketAbac\nPutBucketAccelerateConfiguration\n"
    "PutBucketAcl\nPutBucketAnalyticsConfiguration\nPutBucketCors\nPutBucketEncryption\n"
    "PutBucketIntelligentTieringConfiguration\nPutBucketInventoryConfiguration\n"
    "PutBucketLifecycle\nPutBucketLifecycleConfiguration\nPutBucketLogging\n"
    "PutBucketMetricsConfiguration\nPutBucketNotification\nPutBucketNotificationConfiguration\n"
    "PutBucketOwnershipControls\nPutBucketPolicy\nPutBucketReplication\n"
    "PutBucketRequestPayment\nPutBucketTagging\nPutBucketVersioning\nPutBucketWebsite\n"
    "PutObject\nPutObjectAcl\nPutObjectAnnotation\nPutObjectLegalHold\n"
    "PutObjectLockConfiguration\nPutObjectRetention\nPutObjectTagging\nPutPublicAccessBlock\n"
    "RenameObject\n/{Bucket}/{Key+}?renameObject\nRestoreObject\n/{Bucket}/{Key+}?restore\n"
    "SelectObjectContent\n/{Bucket}/{Key+}?select&select-type=2\n"
    "UpdateBucketMetadataAnnotationTableConfiguration\n/{Bucket}?metadataAnnotationTable\n"
    "UpdateBucketMetadataInventoryTableConfiguration\n/{Bucket}?metadataInventoryTable\n"
    "UpdateBucketMetadataJournalTableConfiguration\n/{Bucket}?metadataJournalTable\n"
    "UpdateObjectEncryption\n/{Bucket}/{Key+}?encryption\nUploadPart\nUploadPartCopy\n"
    "{RequestRoute}.\nWriteGetObjectResponse\n/WriteGetObjectResponse\nsuccess\nstatus\n200\n"
    "301\n403\nretry\n404\nBucketExists\nBucketNotExists\nObjectExists\nObjectNotExists\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {4,0,48,0,0,0}, {7,0,142,0,0,0}, {9,10,602,0,0,0}, {11,12,496,0,0,0}, {14,14,60,1,0,0},
    {15,15,472,1,0,0}, {16,17,443,1,0,0}, {18,19,603,0,0,0}, {20,21,15,0,0,0}, {22,23,312,0,0,0},
    {4,0,49,0,0,0}, {28,29,301,0,0,0}, {30,0,503,0,0,0}, {30,0,504,1,0,0}, {40,0,17,0,0,0},
    {40,0,19,0,0,0}, {40,0,21,0,0,0}, {46,0,521,0,0,0}, {47,48,678,4,0,0}, {50,0,28,1,0,0},
    {51,0,27,0,0,0}, {52,0,671,1,0,0}, {40,0,24,0,0,0}, {55,0,29,1,0,0}, {46,0,521,0,0,0},
    {48,0,676,0,0,0}, {57,0,23,0,0,0}, {60,0,30,1,0,0}, {61,0,15,0,0,0}, {14,0,60,1,0,0},
    {46,0,521,0,0,0}, {72,0,37,1,0,0}, {73,0,371,1,0,0}, {74,0,183,0,0,0}, {75,0,78,0,0,0},
    {76,0,661,1,0,0}, {77,0,598,0,0,0}, {40,78,34,0,0,0}, {84,0,31,1,0,0}, {85,0,429,0,0,0},
    {86,0,622,0,0,0}, {84,0,31,1,0,0}, {88,0,430,0,0,0}, {89,0,196,0,0,0}, {90,0,635,0,0,0},
    {91,0,630,0,0,0}, {86,0,622,0,0,0}, {84,0,31,1,0,0}, {85,0,429,0,0,0}, {86,0,622,0,0,0},
    {97,0,190,0,0,0}, {100,0,60,0,0,0}, {101,0,138,0,0,0}, {102,0,62,0,0,0}, {103,0,629,0,0,0},
    {116,0,139,0,0,0}, {117,0,63,0,0,0}, {120,121,378,1,0,0}, {163,0,408,0,0,0},
    {40,14,47,0,0,0}, {181,182,72,1,0,0}, {184,0,309,0,0,0}, {41,39,18,0,0,0}, {43,42,20,1,0,0},
    {45,44,22,1,0,0}, {185,186,212,0,0,0}, {187,0,413,0,0,0}, {40,0,71,0,0,0}, {188,0,217,0,0,0},
    {189,0,96,0,0,0}, {190,0,570,0,0,0}, {191,0,573,0,0,0}, {192,0,216,0,0,0}, {193,0,569,0,0,0},
    {38,0,16,0,0,0}, {195,0,571,0,0,0}, {190,0,570,0,0,0}, {191,0,573,0,0,0}, {192,0,216,0,0,0},
    {193,0,569,0,0,0}, {198,0,79,0,0,0}, {199,0,80,0,0,0}, {200,0,81,0,0,0}, {201,0,84,0,0,0},
    {202,0,85,0,0,0}, {203,0,86,0,0,0}, {204,0,82,0,0,0}, {205,0,90,0,0,0}, {206,0,89,0,0,0},
    {207,0,88,0,0,0}, {208,0,87,0,0,0}, {40,0,77,0,0,0}, {50,0,462,0,0,0}, {226,0,200,0,0,0},
    {227,226,203,0,0,0}, {225,0,92,0,0,0}, {228,0,94,0,0,0}, {46,0,521,0,0,0}, {40,0,97,0,0,0},
    {234,0,403,0,0,0}, {14,0,60,0,0,0}, {15,0,472,0,0,0}, {235,236,206,0,0,0}, {74,0,183,0,0,0},
    {198,0,79,0,0,0}, {199,0,80,0,0,0}, {200,0,81,0,0,0}, {201,0,84,0,0,0}, {202,0,85,0,0,0},
    {203,0,86,0,0,0}, {204,0,82,0,0,0}, {205,0,90,0,0,0}, {206,0,89,0,0,0}, {207,0,88,0,0,0},
    {208,0,87,0,0,0}, {237,238,650,0,0,0}, {11,12,496,0,0,0}, {239,240,643,0,0,0},
    {119,241,54,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0},
    {243,244,101,0,0,245}, {16,17,443,1,0,0}, {198,246,79,0,0,0}, {199,247,80,0,0,0},
    {200,248,81,0,0,0}, {201,249,84,0,0,0}, {202,250,85,0,0,0}, {203,251,86,0,0,0},
    {204,252,82,0,0,0}, {205,253,90,0,0,0}, {206,254,89,0,0,0}, {207,255,88,0,0,0},
    {208,256,87,0,0,0}, {257,258,441,0,0,0}, {18,19,603,0,0,0}, {20,21,15,0,0,0},
    {259,260,311,0,0,0}, {261,262,316,0,0,0}, {263,264,637,0,0,0}, {265,266,638,0,0,0},
    {267,268,639,0,0,0}, {270,271,103,0,0,0}, {74,0,183,0,0,0}, {198,0,79,0,0,0},
    {199,0,80,0,0,0}, {200,0,81,0,0,0}, {201,0,84,0,0,0}, {202,0,85,0,0,0}, {203,0,86,0,0,0},
    {204,0,82,0,0,0}, {205,0,90,0,0,0}, {206,0,89,0,0,0}, {207,0,88,0,0,0}, {273,0,510,0,0,0},
    {40,0,102,0,0,0}, {280,0,307,0,0,0}, {281,0,366,0,0,0}, {292,0,117,0,0,0},
    {235,236,206,0,0,0}, {293,294,128,0,0,0}, {11,12,496,0,0,0}, {237,238,650,0,0,0},
    {263,264,637,0,0,0}, {267,268,639,0,0,0}, {239,240,643,0,0,0}, {295,296,642,0,0,0},
    {119,241,54,0,0,0}, {9,10,602,0,0,0}, {298,299,467,0,0,0}, {14,14,60,1,0,0},
    {197,300,75,0,0,0}, {75,301,77,0,0,0}, {284,302,107,0,0,0}, {285,303,108,0,0,0},
    {286,304,109,0,0,0}, {290,305,113,0,0,0}, {306,307,119,1,0,0}, {308,309,120,0,0,0},
    {310,311,121,0,0,0}, {312,313,122,0,0,0}, {314,315,123,0,0,0}, {316,316,210,0,0,0},
    {317,318,295,0,0,0}, {319,320,296,0,0,0}, {321,322,297,0,0,0}, {323,324,299,0,0,0},
    {259,260,311,0,0,0}, {261,262,316,0,0,0}, {15,15,472,1,0,0}, {325,326,421,0,0,0},
    {327,328,424,0,0,0}, {329,330,680,0,0,0}, {71,331,33,0,0,0}, {237,238,650,0,0,0},
    {332,333,670,0,0,0}, {334,335,719,0,0,0}, {263,264,637,0,0,0}, {265,266,638,0,0,0},
    {267,268,639,0,0,0}, {239,240,643,0,0,0}, {295,296,642,0,0,0}, {119,241,54,0,0,0},
    {336,337,125,0,0,0}, {338,339,126,0,0,0}, {340,341,127,0,0,0}, {18,19,603,0,0,0},
    {342,343,681,0,0,0}, {344,345,482,0,0,0}, {346,347,483,0,0,0}, {348,349,481,0,0,0},
    {350,351,477,0,0,0}, {352,353,478,0,0,0}, {354,355,479,0,0,0}, {20,21,15,0,0,0},
    {356,357,15,0,0,0}, {74,0,183,0,0,0}, {73,0,371,0,0,0}, {208,0,87,0,0,0}, {198,0,79,0,0,0},
    {199,0,80,0,0,0}, {200,0,81,0,0,0}, {201,0,84,0,0,0}, {202,0,85,0,0,0}, {203,0,86,0,0,0},
    {204,0,82,0,0,0}, {205,0,90,0,0,0}, {206,0,89,0,0,0}, {207,0,88,0,0,0}, {74,0,183,0,0,0},
    {73,0,371,0,0,0}, {198,0,79,0,0,0}, {199,0,80,0,0,0}, {200,0,81,0,0,0}, {201,0,84,0,0,0},
    {202,0,85,0,0,0}, {203,0,86,0,0,0}, {204,0,82,0,0,0}, {205,0,90,0,0,0}, {206,0,89,0,0,0},
    {207,0,88,0,0,0}, {361,0,56,0,0,0}, {234,0,404,0,0,0}, {14,0,53,0,0,0}, {47,0,678,0,0,0},
    {14,14,60,1,0,0}, {288,363,111,0,0,0}, {75,364,77,0,0,0}, {365,365,422,1,0,245},
    {20,21,15,0,0,0}, {14,14,60,1,0,0}, {288,363,111,0,0,0}, {75,364,77,0,0,0},
    {367,367,427,1,0,245}, {20,21,15,0,0,0}, {234,234,403,0,0,0}, {103,369,629,0,0,0},
    {298,299,52,0,0,0}, {14,14,60,1,0,0}, {362,362,129,0,0,245}, {317,318,295,0,0,0},
    {319,320,296,0,0,0}, {321,322,297,0,0,0}, {371,372,298,0,0,0}, {323,324,299,0,0,0},
    {373,374,476,0,0,0}, {375,376,489,0,0,0}, {172,377,61,0,0,0}, {6,379,2,0,0,0},
    {25,380,6,0,0,0}, {14,14,60,0,0,0}, {15,0,472,0,0,0}, {16,0,443,0,0,0}, {237,238,650,0,0,0},
    {263,264,637,0,0,0}, {267,268,639,0,0,0}, {239,240,643,0,0,0}, {295,296,642,0,0,0},
    {119,241,54,0,0,0}, {9,10,602,0,0,0}, {75,301,77,0,0,0}, {208,256,87,0,0,0},
    {11,12,496,0,0,0}, {298,299,467,0,0,0}, {14,14,60,1,0,0}, {197,300,75,0,0,0},
    {284,302,107,0,0,0}, {285,303,108,0,0,0}, {286,304,109,0,0,0}, {290,305,113,0,0,0},
    {316,316,210,0,0,0}, {317,318,295,0,0,0}, {319,320,296,0,0,0}, {321,322,297,0,0,0},
    {323,324,299,0,0,0}, {15,15,472,1,0,0}, {325,326,421,0,0,0}, {237,238,650,0,0,0},
    {332,333,670,0,0,0}, {334,335,719,0,0,0}, {263,264,637,0,0,0}, {265,266,638,0,0,0},
    {267,268,639,0,0,0}, {239,240,643,0,0,0}, {295,296,642,0,0,0}, {119,241,54,0,0,0},
    {18,19,603,0,0,0}, {342,343,681,0,0,0}, {344,345,482,0,0,0}, {346,347,483,0,0,0},
    {348,349,481,0,0,0}, {350,351,477,0,0,0}, {352,353,478,0,0,0}, {354,355,479,0,0,0},
    {20,21,15,0,0,0}, {75,301,77,0,0,0}, {208,256,87,0,0,0}, {237,238,650,0,0,0},
    {239,240,643,0,0,0}, {295,296,642,0,0,0}, {119,241,54,0,0,0}, {383,383,656,1,0,0},
    {385,386,658,0,0,0}, {14,14,60,1,0,0}, {237,238,650,0,0,0}, {239,240,643,0,0,0},
    {295,296,642,0,0,0}, {119,241,54,0,0,0}, {392,0,485,0,0,0}, {391,0,141,0,0,0},
    {393,0,722,0,0,0}, {394,0,202,0,0,0}, {396,397,470,1,0,0}, {398,0,568,0,0,0},
    {14,14,60,1,0,0}, {50,400,28,1,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0},
    {14,14,60,1,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {50,400,328,1,0,0}, {20,21,15,0,0,0},
    {14,14,60,1,0,0}, {50,400,343,1,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0},
    {14,14,60,1,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0},
    {50,400,437,1,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0},
    {20,21,15,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0},
    {14,14,60,1,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {30,0,503,0,0,0},
    {15,0,472,0,0,0}, {11,0,496,0,0,0}, {417,0,353,0,0,0}, {73,0,371,0,0,0}, {4,0,163,0,0,0},
    {40,0,161,0,0,0}, {423,424,496,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0},
    {72,426,37,1,0,0}, {11,427,496,0,0,0}, {18,19,603,0,0,0}, {20,21,15,0,0,0},
    {428,429,471,0,0,0}, {416,431,160,0,0,0}, {11,12,496,0,0,0}, {9,10,602,0,0,0},
    {14,14,60,1,0,0}, {15,15,472,1,0,0}, {433,434,409,0,0,0}, {11,427,496,0,0,0},
    {18,19,603,0,0,0}, {177,435,66,0,0,0}, {20,21,15,0,0,0}, {259,260,311,0,0,0},
    {436,437,313,0,0,0}, {438,439,314,0,0,0}, {11,12,496,0,0,0}, {14,14,60,1,0,0},
    {15,15,472,1,0,0}, {11,427,496,0,0,0}, {20,21,15,0,0,0}, {443,0,176,0,0,0}, {9,10,602,0,0,0},
    {444,89,199,0,0,0}, {14,14,60,1,0,0}, {399,399,144,1,0,245}, {433,434,409,0,0,0},
    {18,19,603,0,0,0}, {177,435,66,0,0,0}, {20,21,15,0,0,0}, {75,364,77,0,0,0}, {14,14,60,1,0,0},
    {20,21,15,0,0,0}, {15,0,472,0,0,0}, {11,0,496,0,0,0}, {416,0,160,0,0,0}, {421,0,164,0,0,0},
    {40,0,175,0,0,0}, {14,0,60,1,0,0}, {452,0,15,0,0,0}, {332,0,670,0,0,0}, {32,0,10,0,0,0},
    {85,0,188,0,0,0}, {453,0,599,0,0,0}, {454,0,432,0,0,0}, {456,0,632,0,0,0}, {457,0,631,0,0,0},
    {458,0,636,0,0,0}, {97,0,650,1,0,0}, {466,0,643,0,0,0}, {467,0,363,0,0,0}, {469,0,589,0,0,0},
    {40,97,189,0,0,0}, {15,0,472,0,0,0}, {11,0,496,0,0,0}, {231,0,95,0,0,0}, {475,0,420,0,0,0},
    {476,0,195,0,0,0}, {477,0,198,0,0,0}, {15,0,472,1,0,0}, {40,0,194,0,0,0}, {391,0,141,0,0,0},
    {393,0,722,0,0,0}, {40,0,200,0,0,0}, {4,0,205,1,0,0}, {40,0,211,0,0,0}, {100,0,220,0,0,0},
    {525,0,221,0,0,0}, {40,0,218,0,0,0}, {5,0,1,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0},
    {4,0,49,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {18,19,603,0,0,0},
    {30,0,503,0,0,0}, {28,29,301,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {53,0,24,0,0,0},
    {14,14,60,1,0,0}, {50,400,28,1,0,0}, {20,21,15,0,0,0}, {181,182,72,0,0,0}, {14,14,60,1,0,0},
    {20,21,15,0,0,0}, {542,0,652,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {545,0,324,0,0,0},
    {14,14,60,1,0,0}, {50,400,328,1,0,0}, {20,21,15,0,0,0}, {548,0,335,0,0,0}, {14,14,60,1,0,0},
    {50,400,343,1,0,0}, {20,21,15,0,0,0}, {120,121,378,0,0,0}, {551,552,697,0,0,0},
    {14,14,60,1,0,0}, {20,21,15,0,0,0}, {120,121,626,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0},
    {361,0,56,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {163,0,408,0,0,0}, {14,14,60,1,0,0},
    {20,21,15,0,0,0}, {561,0,248,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {564,0,423,1,0,0},
    {565,0,251,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {568,0,428,1,0,0}, {4,0,430,1,0,0},
    {89,0,196,0,0,0}, {569,0,434,0,0,0}, {14,14,60,1,0,0}, {50,400,437,1,0,0}, {20,21,15,0,0,0},
    {14,14,60,1,0,0}, {20,21,15,0,0,0}, {573,0,505,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0},
    {576,0,519,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {579,0,520,0,0,0}, {14,14,60,1,0,0},
    {20,21,15,0,0,0}, {582,0,592,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {585,0,517,0,0,0},
    {14,14,60,1,0,0}, {20,21,15,0,0,0}, {588,0,678,1,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0},
    {4,0,64,0,0,0}, {591,592,411,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {595,0,578,0,0,0},
    {596,0,318,0,0,0}, {479,0,197,0,0,0}, {597,0,624,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0},
    {30,0,503,0,0,0}, {28,29,301,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0},
    {11,427,496,0,0,0}, {18,19,603,0,0,0}, {20,21,15,0,0,0}, {82,0,39,0,0,0},
    {423,424,496,0,0,0}, {73,602,371,0,0,0}, {287,603,110,0,0,0}, {74,74,183,0,0,0},
    {198,246,79,0,0,0}, {199,247,80,0,0,0}, {200,248,81,0,0,0}, {201,249,84,0,0,0},
    {202,250,85,0,0,0}, {203,251,86,0,0,0}, {204,252,82,0,0,0}, {205,253,90,0,0,0},
    {206,254,89,0,0,0}, {207,255,88,0,0,0}, {208,256,87,0,0,0}, {237,238,650,0,0,0},
    {9,10,602,0,0,0}, {77,604,598,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0}, {72,426,37,1,0,0},
    {11,427,496,0,0,0}, {18,19,603,0,0,0}, {20,21,15,0,0,0}, {221,606,83,0,0,0},
    {416,431,160,0,0,0}, {73,602,371,0,0,0}, {11,12,496,0,0,0}, {9,10,602,0,0,0},
    {74,0,183,0,0,0}, {209,0,76,0,0,0}, {608,0,276,0,0,0}, {332,0,670,0,0,0}, {609,0,491,0,0,0},
    {611,612,515,0,0,0}, {613,0,511,0,0,0}, {614,0,447,0,0,0}, {615,0,418,0,0,0},
    {616,0,356,0,0,0}, {270,271,516,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0},
    {11,427,496,0,0,0}, {615,618,418,0,0,0}, {613,619,511,0,0,0}, {263,264,637,0,0,0},
    {265,266,638,0,0,0}, {267,268,639,0,0,0}, {18,19,603,0,0,0}, {20,21,15,0,0,0},
    {620,621,466,1,0,0}, {623,623,480,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0},
    {11,427,496,0,0,0}, {18,19,603,0,0,0}, {20,21,15,0,0,0}, {626,0,474,0,0,0}, {14,14,60,1,0,0},
    {20,21,15,0,0,0}, {99,0,46,0,0,0}, {416,431,160,0,0,0}, {27,629,8,0,0,0},
    {235,236,206,0,0,0}, {630,631,614,0,0,0}, {73,602,371,0,0,0}, {287,603,110,0,0,0},
    {74,74,183,0,0,0}, {198,246,79,0,0,0}, {199,247,80,0,0,0}, {200,248,81,0,0,0},
    {201,249,84,0,0,0}, {202,250,85,0,0,0}, {203,251,86,0,0,0}, {204,252,82,0,0,0},
    {205,253,90,0,0,0}, {206,254,89,0,0,0}, {207,255,88,0,0,0}, {208,256,87,0,0,0},
    {632,633,440,0,0,0}, {11,12,496,0,0,0}, {197,300,75,0,0,0}, {284,302,107,0,0,0},
    {285,303,108,0,0,0}, {286,304,109,0,0,0}, {289,634,112,0,0,0}, {290,305,113,0,0,0},
    {316,316,210,0,0,0}, {334,335,719,0,0,0}, {237,238,650,0,0,0}, {325,326,421,0,0,0},
    {263,264,637,0,0,0}, {267,268,639,0,0,0}, {239,240,643,0,0,0}, {119,241,54,0,0,0},
    {332,333,670,0,0,0}, {9,10,602,0,0,0}, {77,604,598,0,0,0}, {612,635,515,0,0,0},
    {636,637,677,0,0,0}, {344,345,482,0,0,0}, {346,347,483,0,0,0}, {348,349,481,0,0,0},
    {350,351,477,0,0,0}, {352,353,478,0,0,0}, {354,355,479,0,0,0}, {14,14,60,1,0,0},
    {259,260,311,0,0,0}, {639,640,315,0,0,0}, {261,262,316,0,0,0}, {641,642,317,0,0,0},
    {15,15,472,1,0,0}, {643,643,572,0,0,0}, {644,645,608,0,0,0}, {646,647,609,0,0,0},
    {648,649,610,0,0,0}, {650,651,611,0,0,0}, {652,653,612,0,0,0}, {654,655,613,0,0,0},
    {11,427,496,0,0,0}, {263,264,637,0,0,0}, {265,266,638,0,0,0}, {267,268,639,0,0,0},
    {18,19,603,0,0,0}, {273,656,510,0,0,0}, {20,21,15,0,0,0}, {221,606,83,0,0,0},
    {659,659,484,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0}, {11,427,496,0,0,0},
    {18,19,603,0,0,0}, {20,21,15,0,0,0}, {11,12,496,0,0,0}, {588,0,678,1,0,0}, {14,14,60,1,0,0},
    {15,15,472,1,0,0}, {11,427,496,0,0,0}, {20,21,15,0,0,0}, {18,19,603,0,0,0}, {99,0,46,0,0,0},
    {9,10,602,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0}, {18,19,603,0,0,0}, {20,21,15,0,0,0},
    {666,0,526,0,0,0}, {14,14,60,1,0,0}, {20,21,15,0,0,0}, {669,0,687,1,0,0}, {671,0,300,0,0,0},
    {672,0,518,0,0,0}, {461,0,182,0,0,0}, {462,0,184,0,0,0}, {184,0,309,0,0,0},
    {117,674,700,9,0,0}, {675,0,701,0,0,0}, {40,673,294,0,0,0}, {103,369,629,0,0,0},
    {678,679,407,0,0,0}, {162,680,57,0,0,0}, {102,681,579,0,0,0}, {35,682,13,0,0,0},
    {14,14,60,1,0,0}, {20,21,15,0,0,0}, {416,431,160,0,0,0}, {27,629,8,0,0,0},
    {235,236,206,0,0,0}, {630,631,614,0,0,0}, {96,685,44,0,0,0}, {73,602,371,0,0,0},
    {287,603,110,0,0,0}, {198,246,79,0,0,0}, {199,247,80,0,0,0}, {200,248,81,0,0,0},
    {201,249,84,0,0,0}, {202,250,85,0,0,0}, {203,251,86,0,0,0}, {204,252,82,0,0,0},
    {205,253,90,0,0,0}, {206,254,89,0,0,0}, {207,255,88,0,0,0}, {208,256,87,0,0,0},
    {74,74,183,0,0,0}, {632,633,440,0,0,0}, {11,12,496,0,0,0}, {197,300,75,0,0,0},
    {284,302,107,0,0,0}, {285,303,108,0,0,0}, {286,304,109,0,0,0}, {290,305,113,0,0,0},
    {289,634,112,0,0,0}, {316,316,210,0,0,0}, {334,335,719,0,0,0}, {237,238,650,0,0,0},
    {325,326,421,0,0,0}, {263,264,637,0,0,0}, {267,268,639,0,0,0}, {239,240,643,0,0,0},
    {119,241,54,0,0,0}, {332,333,670,0,0,0}, {9,10,602,0,0,0}, {77,604,598,0,0,0},
    {612,635,515,0,0,0}, {636,637,677,0,0,0}, {344,345,482,0,0,0}, {346,347,483,0,0,0},
    {348,349,481,0,0,0}, {350,351,477,0,0,0}, {352,353,478,0,0,0}, {354,355,479,0,0,0},
    {14,14,60,1,0,0}, {259,260,311,0,0,0}, {639,640,315,0,0,0}, {261,262,316,0,0,0},
    {641,642,317,0,0,0}, {15,15,472,1,0,0}, {643,643,572,0,0,0}, {644,645,608,0,0,0},
    {646,647,609,0,0,0}, {648,649,610,0,0,0}, {650,651,611,0,0,0}, {652,653,612,0,0,0},
    {654,655,613,0,0,0}, {11,427,496,0,0,0}, {263,264,637,0,0,0}, {265,266,638,0,0,0},
    {267,268,639,0,0,0}, {18,19,603,0,0,0}, {273,656,510,0,0,0}, {20,21,15,0,0,0},
    {221,606,83,0,0,0}, {691,0,674,1,0,0}, {184,0,309,0,0,0}, {461,0,182,0,0,0}, {63,0,73,0,0,0},
    {279,0,104,0,0,0}, {694,0,357,0,0,0}, {695,0,508,0,0,0}, {46,0,521,0,0,0}, {47,48,678,4,0,0},
    {50,0,328,1,0,0}, {51,0,327,0,0,0}, {4,0,329,1,0,0}, {699,700,689,1,0,0}, {40,0,324,0,0,0},
    {46,0,521,0,0,0}, {48,0,676,0,0,0}, {57,0,323,0,0,0}, {332,0,670,0,0,0}, {707,0,322,0,0,0},
    {455,0,338,1,0,0}, {712,0,352,1,0,0}, {51,0,340,0,0,0}, {50,0,343,1,0,0}, {713,0,344,1,0,0},
    {714,0,346,0,0,0}, {715,0,348,1,0,0}, {40,0,335,0,0,0}, {55,0,347,1,0,0},
    {719,720,644,0,0,0}, {721,722,640,0,0,0}, {46,0,521,1,0,0}, {40,745,345,0,0,0},
    {37,0,15,0,0,0}, {14,0,60,1,0,0}, {60,0,341,1,0,0}, {46,0,521,0,0,0}, {468,0,339,0,0,0},
    {748,0,342,1,0,0}, {84,0,337,1,0,0}, {85,0,429,0,0,0}, {84,0,337,1,0,0}, {88,0,430,0,0,0},
    {89,0,196,0,0,0}, {90,0,635,0,0,0}, {91,0,630,0,0,0}, {84,0,337,1,0,0}, {85,0,429,0,0,0},
    {117,0,359,0,0,0}, {191,0,573,0,0,0}, {760,0,574,1,0,0}, {85,0,429,0,0,0}, {88,0,430,1,0,0},
    {89,0,196,0,0,0}, {90,0,635,1,0,0}, {91,0,630,0,0,0}, {760,0,574,1,0,0}, {760,0,574,1,0,0},
    {50,0,462,0,0,0}, {767,225,368,1,0,0}, {227,226,203,1,0,0}, {51,0,461,0,0,0},
    {40,0,369,0,0,0}, {120,121,626,1,0,0}, {390,0,140,0,0,0}, {391,0,141,0,0,0},
    {518,0,209,0,0,0}, {235,0,374,0,0,0}, {184,0,309,0,0,0}, {46,0,521,0,0,0}, {51,0,377,0,0,0},
    {4,0,208,1,0,0}, {773,774,698,0,0,0}, {775,776,458,0,0,0}, {777,0,456,0,0,0}, {8,0,3,0,0,0},
    {46,0,521,0,0,0}, {47,48,678,4,0,0}, {779,0,492,0,0,0}, {780,0,493,0,0,0}, {46,0,521,0,0,0},
    {48,0,676,0,0,0}, {779,0,492,0,0,0}, {780,0,493,0,0,0}, {57,0,376,0,0,0}, {40,0,375,0,0,0},
    {616,0,356,0,0,0}, {784,0,690,0,0,0}, {785,0,448,0,0,0}, {54,53,25,0,0,0}, {14,14,60,1,0,0},
    {784,787,690,0,0,0}, {20,21,15,0,0,0}, {616,0,356,0,0,0}, {784,0,690,0,0,0},
    {785,0,448,0,0,0}, {701,545,325,0,0,0}, {14,14,60,1,0,0}, {784,787,690,0,0,0},
    {20,21,15,0,0,0}, {784,0,690,0,0,0}, {716,548,336,0,0,0}, {616,0,356,0,0,0},
    {785,0,448,0,0,0}, {14,14,60,1,0,0}, {784,787,690,0,0,0}, {20,21,15,0,0,0},
    {616,0,356,0,0,0}, {784,0,690,0,0,0}, {785,0,448,0,0,0}, {793,569,435,0,0,0},
    {14,14,60,1,0,0}, {784,787,690,0,0,0}, {20,21,15,0,0,0}, {176,0,65,0,0,0}, {30,0,503,0,0,0},
    {784,0,448,0,0,0}, {46,0,521,0,0,0}, {797,798,415,0,0,0}, {784,787,690,0,0,0},
    {46,528,521,0,0,0}, {102,799,62,0,0,0}, {176,0,65,0,0,0}, {784,0,181,0,0,0},
    {784,787,181,0,0,0}, {802,803,416,0,0,0}, {14,0,60,0,0,0}, {765,0,365,0,0,0},
    {805,0,708,0,0,0}, {806,0,445,0,0,0}, {46,0,521,0,0,0}, {450,0,177,0,0,0}, {807,0,449,0,0,0},
    {808,0,419,0,0,0}, {616,0,356,0,0,0}, {809,810,444,0,0,0}, {811,0,98,0,0,0},
    {465,0,186,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0}, {450,813,177,0,0,0},
    {465,814,186,0,0,0}, {765,815,365,0,0,0}, {808,816,419,0,0,0}, {46,528,521,0,0,0},
    {805,817,708,0,0,0}, {20,21,15,0,0,0}, {18,19,603,0,0,0}, {819,0,36,0,0,0}, {14,0,60,0,0,0},
    {15,0,472,0,0,0}, {423,424,496,0,0,0}, {83,0,40,0,0,0}, {820,0,414,0,0,0}, {68,0,32,0,0,0},
    {784,0,690,0,0,0}, {785,0,448,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0},
    {11,427,496,0,0,0}, {820,822,414,0,0,0}, {83,823,40,0,0,0}, {784,787,690,0,0,0},
    {18,19,603,0,0,0}, {20,21,15,0,0,0}, {616,0,356,0,0,0}, {765,0,365,0,0,0}, {825,0,716,0,0,0},
    {806,0,445,0,0,0}, {826,0,450,0,0,0}, {827,828,497,0,0,0}, {422,416,165,0,0,0},
    {100,0,60,0,0,0}, {46,0,521,0,0,0}, {450,0,177,0,0,0}, {829,0,417,0,0,0}, {811,0,98,0,0,0},
    {465,0,186,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0}, {450,813,177,0,0,0},
    {465,814,186,0,0,0}, {765,815,365,0,0,0}, {829,831,417,0,0,0}, {46,528,521,0,0,0},
    {825,832,716,0,0,0}, {20,21,15,0,0,0}, {18,19,603,0,0,0}, {833,834,500,0,0,0},
    {616,0,356,0,0,0}, {836,0,412,0,0,0}, {837,0,446,0,0,0}, {838,0,473,0,0,0}, {100,0,60,0,0,0},
    {46,0,521,0,0,0}, {450,0,177,0,0,0}, {829,0,417,0,0,0}, {811,0,98,0,0,0}, {465,0,186,0,0,0},
    {9,10,602,0,0,0}, {14,14,60,1,0,0}, {450,813,177,0,0,0}, {465,814,186,0,0,0},
    {836,840,412,0,0,0}, {829,831,417,0,0,0}, {46,528,521,0,0,0}, {18,19,603,0,0,0},
    {20,21,15,0,0,0}, {833,834,500,0,0,0}, {616,0,356,0,0,0}, {838,0,473,0,0,0},
    {100,0,60,0,0,0}, {46,0,521,0,0,0}, {450,0,177,0,0,0}, {829,0,417,0,0,0}, {811,0,98,0,0,0},
    {465,0,186,0,0,0}, {764,0,364,0,0,0}, {784,0,690,0,0,0}, {785,0,448,0,0,0},
    {842,0,667,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0}, {450,813,177,0,0,0},
    {465,814,186,0,0,0}, {829,831,417,0,0,0}, {46,528,521,0,0,0}, {784,787,690,0,0,0},
    {522,844,215,0,0,0}, {842,845,667,0,0,0}, {18,19,603,0,0,0}, {20,21,15,0,0,0},
    {833,834,500,0,0,0}, {6,379,2,0,0,0}, {25,380,6,0,0,0}, {14,0,60,0,0,0}, {15,0,472,0,0,0},
    {16,0,443,0,0,0}, {613,0,511,0,0,0}, {614,0,447,0,0,0}, {615,0,418,0,0,0}, {616,0,356,0,0,0},
    {270,271,514,0,0,0}, {693,0,320,0,0,0}, {30,0,503,0,0,0}, {332,0,670,0,0,0},
    {9,10,602,0,0,0}, {75,0,77,0,0,0}, {208,0,87,0,0,0}, {11,12,496,0,0,0}, {14,14,60,1,0,0},
    {15,15,472,1,0,0}, {615,848,418,0,0,0}, {613,849,511,0,0,0}, {16,17,443,1,0,0},
    {18,19,603,0,0,0}, {20,21,15,0,0,0}, {263,264,637,0,0,0}, {265,266,638,0,0,0},
    {267,268,639,0,0,0}, {117,0,407,0,0,0}, {100,0,405,0,0,0}, {857,0,682,1,0,0},
    {858,0,684,0,0,0}, {859,0,686,1,0,0}, {860,0,685,0,0,0}, {862,0,426,0,0,0},
    {863,0,431,0,0,0}, {761,0,360,1,0,0}, {750,0,349,0,0,0}, {87,0,41,0,0,0}, {459,0,180,1,0,0},
    {762,0,361,0,0,0}, {751,0,350,0,0,0}, {92,0,42,0,0,0}, {100,0,426,0,0,0}, {525,0,431,0,0,0},
    {867,0,633,1,0,0}, {868,0,634,1,0,0}, {869,0,675,1,0,0}, {766,0,367,0,0,0}, {4,0,438,1,0,0},
    {873,0,601,0,0,0}, {46,0,521,0,0,0}, {47,48,678,4,0,0}, {36,0,14,0,0,0}, {50,0,437,1,0,0},
    {51,0,436,0,0,0}, {40,0,434,0,0,0}, {46,0,521,0,0,0}, {48,0,676,0,0,0}, {36,0,14,0,0,0},
    {57,0,433,0,0,0}, {16,0,443,0,0,0}, {15,0,472,0,0,0}, {692,0,319,0,0,0}, {332,0,670,0,0,0},
    {30,0,503,0,0,0}, {693,0,320,0,0,0}, {75,0,77,0,0,0}, {208,0,87,0,0,0}, {11,0,496,0,0,0},
    {40,0,442,0,0,0}, {887,0,141,0,0,0}, {888,0,715,0,0,0}, {887,0,141,0,0,0}, {332,0,699,0,0,0},
    {888,0,715,0,0,0}, {40,0,457,0,0,0}, {890,891,695,0,0,0}, {892,893,567,0,0,0},
    {894,229,370,0,0,0}, {511,0,201,0,0,0}, {891,0,694,0,0,0}, {893,0,566,0,0,0},
    {229,0,93,0,0,0}, {15,897,627,0,0,0}, {15,0,472,0,0,0}, {73,0,371,0,0,0}, {74,0,183,0,0,0},
    {75,0,78,0,0,0}, {208,0,87,0,0,0}, {76,0,661,0,0,0}, {332,0,494,0,0,0}, {30,0,503,0,0,0},
    {900,0,621,0,0,0}, {40,0,465,0,0,0}, {721,722,641,0,0,0}, {15,0,472,1,0,0}, {11,0,496,0,0,0},
    {74,0,183,0,0,0}, {770,0,372,0,0,0}, {76,0,661,0,0,0}, {40,0,469,0,0,0}, {40,0,463,0,0,0},
    {912,0,475,0,0,0}, {121,0,486,0,0,0}, {4,0,481,0,0,0}, {392,0,485,0,0,0}, {918,0,140,0,0,0},
    {919,0,477,0,0,0}, {512,0,202,0,0,0}, {395,0,143,0,0,0}, {273,0,510,0,0,0}, {76,0,661,0,0,0},
    {198,0,79,0,0,0}, {199,0,80,0,0,0}, {200,0,81,0,0,0}, {201,0,84,0,0,0}, {202,0,85,0,0,0},
    {203,0,86,0,0,0}, {204,0,82,0,0,0}, {205,0,90,0,0,0}, {206,0,89,0,0,0}, {207,0,88,0,0,0},
    {74,0,183,0,0,0}, {75,0,78,0,0,0}, {208,0,87,0,0,0}, {76,0,661,0,0,0}, {332,0,498,0,0,0},
    {15,0,472,0,0,0}, {11,0,496,0,0,0}, {417,0,353,0,0,0}, {73,0,371,0,0,0}, {30,0,503,0,0,0},
    {900,0,621,0,0,0}, {40,0,495,0,0,0}, {40,0,499,0,0,0}, {2,0,628,0,0,0}, {63,0,74,0,0,0},
    {694,0,358,0,0,0}, {461,0,182,0,0,0}, {184,0,309,0,0,0}, {120,121,507,1,0,0},
    {375,0,489,1,0,0}, {40,0,506,0,0,0}, {273,0,510,0,0,0}, {73,0,371,0,0,0}, {74,0,183,0,0,0},
    {76,0,661,0,0,0}, {198,0,79,0,0,0}, {199,0,80,0,0,0}, {200,0,81,0,0,0}, {201,0,84,0,0,0},
    {202,0,85,0,0,0}, {203,0,86,0,0,0}, {204,0,82,0,0,0}, {205,0,90,0,0,0}, {206,0,89,0,0,0},
    {207,0,88,0,0,0}, {959,0,512,0,0,0}, {40,0,509,0,0,0}, {40,0,490,0,0,0}, {753,753,354,0,0,0},
    {180,0,69,0,0,0}, {178,0,67,0,0,0}, {179,0,68,0,0,0}, {968,0,523,0,0,0}, {973,973,659,0,0,0},
    {974,974,659,0,0,0}, {975,975,659,0,0,0}, {976,976,659,0,0,0}, {14,14,60,1,0,0},
    {288,363,111,0,0,0}, {75,364,77,0,0,0}, {20,21,15,0,0,0}, {5,5,1,1,0,245}, {14,14,60,1,0,0},
    {26,26,7,1,0,245}, {20,21,15,0,0,0}, {75,364,77,0,0,0}, {298,299,52,0,0,0},
    {31,31,9,0,0,245}, {14,14,60,1,0,0}, {288,363,111,0,0,0}, {75,364,77,0,0,0},
    {317,318,295,0,0,0}, {319,320,296,0,0,0}, {321,322,297,0,0,0}, {371,372,298,0,0,0},
    {323,324,299,0,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {50,400,28,1,0,0},
    {53,53,24,1,0,245}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {183,183,70,1,0,245},
    {288,363,111,0,0,0}, {75,364,77,0,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0},
    {288,363,111,0,0,0}, {75,364,77,0,0,0}, {542,542,652,1,0,245}, {20,21,15,0,0,0},
    {14,14,60,1,0,0}, {50,400,328,1,0,0}, {20,21,15,0,0,0}, {545,545,324,1,0,245},
    {14,14,60,1,0,0}, {50,400,343,1,0,0}, {548,548,335,1,0,245}, {20,21,15,0,0,0},
    {551,552,697,0,0,0}, {14,14,60,1,0,0}, {75,364,77,0,0,0}, {771,771,55,0,0,245},
    {20,21,15,0,0,0}, {551,552,697,0,0,0}, {14,14,60,1,0,0}, {288,363,111,0,0,0},
    {75,364,77,0,0,0}, {771,771,373,0,0,245}, {20,21,15,0,0,0}, {14,14,60,1,0,0},
    {164,164,58,1,0,245}, {288,363,111,0,0,0}, {75,364,77,0,0,0}, {20,21,15,0,0,0},
    {14,14,60,1,0,0}, {50,400,437,1,0,0}, {569,569,434,1,0,245}, {20,21,15,0,0,0},
    {14,14,60,1,0,0}, {895,895,459,1,0,245}, {20,21,15,0,0,0}, {990,991,662,0,0,0},
    {14,14,60,1,0,0}, {288,363,111,0,0,0}, {75,364,77,0,0,0}, {895,895,460,1,0,245},
    {20,21,15,0,0,0}, {14,14,60,1,0,0}, {288,363,111,0,0,0}, {20,21,15,0,0,0},
    {573,573,505,1,0,245}, {75,364,77,0,0,0}, {14,14,60,1,0,0}, {288,363,111,0,0,0},
    {75,364,77,0,0,0}, {283,995,106,0,0,0}, {576,0,519,1,0,0}, {20,21,15,0,0,0},
    {14,14,60,1,0,0}, {288,363,111,0,0,0}, {75,364,77,0,0,0}, {582,582,592,1,0,245},
    {997,998,487,0,0,0}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {288,363,111,0,0,0},
    {75,364,77,0,0,0}, {1000,1000,604,1,0,245}, {20,21,15,0,0,0}, {14,14,60,1,0,0},
    {288,363,111,0,0,0}, {75,364,77,0,0,0}, {342,342,679,1,0,245}, {20,21,15,0,0,0},
    {14,14,60,1,0,0}, {288,363,111,0,0,0}, {75,364,77,0,0,0}, {433,434,409,0,0,0},
    {1003,1003,717,1,0,245}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {288,363,111,0,0,0},
    {75,364,77,0,0,0}, {1005,1005,718,1,0,245}, {20,21,15,0,0,0}, {9,10,602,0,0,0},
    {298,299,467,0,0,0}, {31,31,9,0,0,245}, {14,14,60,1,0,0}, {288,363,111,0,0,0},
    {75,364,77,0,0,0}, {317,318,295,0,0,0}, {319,320,296,0,0,0}, {321,322,297,0,0,0},
    {371,372,298,0,0,0}, {323,324,299,0,0,0}, {15,15,472,1,0,0}, {18,19,603,0,0,0},
    {11,427,496,0,0,0}, {20,21,15,0,0,0}, {15,0,472,0,0,0}, {72,0,37,0,0,0}, {423,424,496,0,0,0},
    {74,74,183,0,0,0}, {198,246,79,0,0,0}, {199,247,80,0,0,0}, {200,248,81,0,0,0},
    {201,249,84,0,0,0}, {202,250,85,0,0,0}, {203,251,86,0,0,0}, {204,252,82,0,0,0},
    {205,253,90,0,0,0}, {206,254,89,0,0,0}, {207,255,88,0,0,0}, {208,256,87,0,0,0},
    {237,238,650,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0},
    {11,427,496,0,0,0}, {72,426,37,1,0,0}, {82,0,39,1,0,0}, {428,429,471,0,0,0},
    {75,364,77,0,0,0}, {198,246,79,0,0,0}, {199,247,80,0,0,0}, {200,248,81,0,0,0},
    {201,249,84,0,0,0}, {202,250,85,0,0,0}, {203,251,86,0,0,0}, {204,252,82,0,0,0},
    {205,253,90,0,0,0}, {206,254,89,0,0,0}, {207,255,88,0,0,0}, {288,363,111,0,0,0},
    {18,19,603,0,0,0}, {20,21,15,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0},
    {623,623,480,0,0,245}, {18,19,603,0,0,0}, {11,427,496,0,0,0}, {288,363,111,0,0,0},
    {75,364,77,0,0,0}, {20,21,15,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0},
    {626,626,474,0,0,245}, {18,19,603,0,0,0}, {997,998,487,0,0,0}, {288,363,111,0,0,0},
    {75,364,77,0,0,0}, {20,21,15,0,0,0}, {235,236,206,0,0,0}, {74,74,183,0,0,0},
    {198,246,79,0,0,0}, {199,247,80,0,0,0}, {200,248,81,0,0,0}, {201,249,84,0,0,0},
    {202,250,85,0,0,0}, {203,251,86,0,0,0}, {204,252,82,0,0,0}, {205,253,90,0,0,0},
    {206,254,89,0,0,0}, {207,255,88,0,0,0}, {208,256,87,0,0,0}, {237,238,650,0,0,0},
    {11,12,496,0,0,0}, {263,264,637,0,0,0}, {267,268,639,0,0,0}, {239,240,643,0,0,0},
    {295,296,642,0,0,0}, {119,241,54,0,0,0}, {76,1015,661,0,0,0}, {9,10,602,0,0,0},
    {298,299,467,0,0,0}, {99,0,46,0,0,0}, {14,14,60,1,0,0}, {197,300,75,0,0,0},
    {284,302,107,0,0,0}, {285,303,108,0,0,0}, {286,304,109,0,0,0}, {287,603,110,0,0,0},
    {288,363,111,0,0,0}, {290,305,113,0,0,0}, {75,364,77,0,0,0}, {198,246,79,0,0,0},
    {199,247,80,0,0,0}, {200,248,81,0,0,0}, {201,249,84,0,0,0}, {202,250,85,0,0,0},
    {203,251,86,0,0,0}, {204,252,82,0,0,0}, {205,253,90,0,0,0}, {206,254,89,0,0,0},
    {207,255,88,0,0,0}, {316,316,210,0,0,0}, {259,260,311,0,0,0}, {261,262,316,0,0,0},
    {317,318,295,0,0,0}, {319,320,296,0,0,0}, {321,322,297,0,0,0}, {323,324,299,0,0,0},
    {15,15,472,1,0,0}, {1017,1018,721,0,0,0}, {325,326,421,0,0,0}, {237,238,650,0,0,0},
    {332,333,670,0,0,0}, {334,335,719,0,0,0}, {263,264,637,0,0,0}, {265,266,638,0,0,0},
    {267,268,639,0,0,0}, {239,240,643,0,0,0}, {295,296,642,0,0,0}, {119,241,54,0,0,0},
    {18,19,603,0,0,0}, {342,343,681,0,0,0}, {344,345,482,0,0,0}, {346,347,483,0,0,0},
    {348,349,481,0,0,0}, {350,351,477,0,0,0}, {352,353,478,0,0,0}, {354,355,479,0,0,0},
    {20,21,15,0,0,0}, {9,10,602,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0},
    {659,659,484,0,0,245}, {18,19,603,0,0,0}, {11,427,496,0,0,0}, {177,435,66,0,0,0},
    {288,363,111,0,0,0}, {75,364,77,0,0,0}, {20,21,15,0,0,0}, {11,12,496,0,0,0},
    {14,14,60,1,0,0}, {15,15,472,1,0,0}, {11,427,496,0,0,0}, {288,363,111,0,0,0},
    {75,364,77,0,0,0}, {342,342,679,1,0,245}, {20,21,15,0,0,0}, {18,19,603,0,0,0},
    {14,14,60,1,0,0}, {288,363,111,0,0,0}, {75,364,77,0,0,0}, {666,666,526,1,0,245},
    {20,21,15,0,0,0}, {50,0,462,0,0,0}, {1025,1026,564,1,0,0}, {227,226,203,1,0,0},
    {51,0,461,0,0,0}, {50,0,462,0,0,0}, {226,0,200,0,0,0}, {227,226,203,0,0,0},
    {1026,0,564,0,0,0}, {40,0,565,0,0,0}, {235,0,207,1,0,0}, {391,0,575,0,0,0},
    {1032,0,46,0,0,0}, {688,0,306,0,0,0}, {689,0,308,0,0,0}, {972,0,525,0,0,0},
    {1034,0,587,0,0,0}, {1035,0,588,0,0,0}, {688,0,306,1,0,0}, {972,0,525,0,0,0},
    {14,14,60,1,0,0}, {15,15,472,1,0,0}, {1039,1040,582,1,0,0}, {1041,260,311,0,0,0},
    {1042,262,316,0,0,0}, {1043,640,315,0,0,0}, {1044,642,317,0,0,0}, {1045,1046,583,0,0,0},
    {1047,1048,585,0,0,0}, {1049,1050,584,0,0,0}, {1051,1052,586,0,0,0}, {224,1053,91,2,0,0},
    {4,0,591,1,0,0}, {86,0,622,1,0,0}, {120,121,597,1,0,0}, {184,0,309,0,0,0}, {966,0,522,0,0,0},
    {46,0,521,0,0,0}, {51,0,595,0,0,0}, {4,0,596,1,0,0}, {1061,0,663,0,0,0}, {514,0,204,0,0,0},
    {455,0,179,1,0,0}, {419,0,162,0,0,0}, {46,0,521,0,0,0}, {47,48,678,4,0,0}, {46,0,521,0,0,0},
    {48,0,676,0,0,0}, {57,0,594,0,0,0}, {40,0,593,0,0,0}, {4,0,600,1,0,0}, {1072,0,601,1,0,0},
    {878,0,439,0,0,0}, {585,0,517,1,0,0}, {104,0,185,0,0,0}, {9,10,602,0,0,0},
    {1080,1081,618,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0}, {11,427,496,0,0,0},
    {1083,1083,619,0,0,245}, {18,19,603,0,0,0}, {75,364,77,0,0,0}, {20,21,15,0,0,0},
    {391,0,141,0,0,0}, {670,0,293,0,0,0}, {117,0,620,0,0,0}, {669,0,687,0,0,0},
    {451,0,178,0,0,0}, {1085,0,649,0,0,0}, {951,0,501,0,0,0}, {754,0,355,0,0,0},
    {1079,0,615,0,0,0}, {282,0,105,0,0,0}, {1036,0,577,1,0,0}, {40,1088,623,0,0,0},
    {235,0,374,0,0,0}, {184,0,309,0,0,0}, {46,0,521,1,0,0}, {4,0,208,1,0,0}, {774,0,696,0,0,0},
    {776,0,457,0,0,0}, {777,0,456,0,0,0}, {8,0,3,0,0,0}, {40,0,625,0,0,0}, {1089,526,219,0,0,0},
    {169,0,60,1,0,0}, {46,0,406,1,0,0}, {468,0,187,0,0,0}, {1091,0,467,0,0,0}, {29,0,301,0,0,0},
    {342,0,679,0,0,0}, {1092,0,713,0,0,0}, {332,0,670,0,0,0}, {457,0,631,1,0,0},
    {90,0,635,1,0,0}, {457,0,631,1,0,0}, {90,0,635,1,0,0}, {91,0,630,1,0,0}, {458,0,636,1,0,0},
    {1102,0,643,1,0,0}, {1103,0,455,1,0,0}, {119,0,54,0,0,0}, {1105,0,666,0,0,0},
    {473,0,192,0,0,0}, {1107,0,576,0,0,0}, {1108,0,669,0,0,0}, {967,0,524,0,0,0},
    {1109,0,114,0,0,0}, {473,0,193,0,0,0}, {1032,0,646,0,0,0}, {14,14,60,1,0,0},
    {15,15,472,1,0,0}, {263,264,637,0,0,0}, {265,266,638,0,0,0}, {267,268,639,0,0,0},
    {519,0,213,1,0,0}, {521,0,214,1,0,0}, {1076,0,605,0,0,0}, {696,0,321,1,0,0},
    {952,0,502,1,0,0}, {1106,0,645,0,0,0}, {20,21,15,0,0,0}, {696,0,321,1,0,0},
    {521,0,214,1,0,0}, {519,0,213,1,0,0}, {952,0,502,1,0,0}, {1118,0,650,1,0,0},
    {1119,0,643,0,0,0}, {120,121,654,1,0,0}, {1121,0,651,0,0,0}, {119,0,54,0,0,0},
    {98,0,45,0,0,0}, {40,0,653,0,0,0}, {1125,1125,12,1,0,0}, {1126,1126,655,1,0,0},
    {1127,1127,655,1,0,0}, {235,235,657,1,0,0}, {1135,0,664,0,0,0}, {1059,0,590,0,0,0},
    {4,0,665,1,0,0}, {180,0,69,0,0,0}, {178,0,67,0,0,0}, {179,0,68,0,0,0}, {968,0,668,0,0,0},
    {1138,0,672,0,0,0}, {1139,0,673,1,0,0}, {455,0,26,1,0,0}, {15,0,472,1,0,0},
    {525,0,714,1,0,0}, {40,48,676,0,0,0}, {588,0,678,1,0,0}, {671,0,300,0,0,0}, {672,0,59,0,0,0},
    {40,673,683,0,0,0}, {1133,1133,660,0,0,0}, {960,960,513,0,0,0}, {391,0,326,1,0,0},
    {707,0,322,1,0,0}, {40,0,688,0,0,0}, {50,0,462,0,0,0}, {1151,1152,692,1,0,0},
    {227,226,203,1,0,0}, {51,0,461,0,0,0}, {50,0,462,0,0,0}, {227,226,203,0,0,0},
    {226,0,200,0,0,0}, {1152,0,692,0,0,0}, {40,0,693,0,0,0}, {390,0,140,0,0,0},
    {391,0,141,0,0,0}, {332,0,699,0,0,0}, {40,0,696,0,0,0}, {14,14,60,1,0,0},
    {288,363,111,0,0,0}, {75,364,77,0,0,0}, {87,87,43,1,0,245}, {20,21,15,0,0,0},
    {14,14,60,1,0,0}, {288,363,111,0,0,0}, {75,364,77,0,0,0}, {750,750,351,1,0,245},
    {20,21,15,0,0,0}, {14,14,60,1,0,0}, {288,363,111,0,0,0}, {75,364,77,0,0,0},
    {761,761,362,1,0,245}, {20,21,15,0,0,0}, {14,14,60,1,0,0}, {15,15,472,1,0,0},
    {11,427,496,0,0,0}, {907,907,468,1,0,245}, {18,19,603,0,0,0}, {20,21,15,0,0,0},
    {288,363,111,0,0,0}, {75,364,77,0,0,0}, {9,10,602,0,0,0}, {293,294,128,0,0,0},
    {359,0,118,0,0,0}, {237,238,650,0,0,0}, {263,264,637,0,0,0}, {267,268,639,0,0,0},
    {239,240,643,0,0,0}, {119,241,54,0,0,0}, {9,10,602,0,0,0}, {11,12,496,0,0,0},
    {14,14,60,1,0,0}, {306,307,119,1,0,0}, {308,309,120,0,0,0}, {310,311,121,0,0,0},
    {312,313,122,0,0,0}, {314,315,123,0,0,0}, {360,1169,124,0,0,0}, {15,15,472,1,0,0},
    {273,656,510,1,0,0}, {16,17,443,1,0,0}, {263,264,637,0,0,0}, {265,266,638,0,0,0},
    {267,268,639,0,0,0}, {336,337,125,0,0,0}, {338,339,126,0,0,0}, {340,341,127,0,0,0},
    {18,19,603,0,0,0}, {20,21,15,0,0,0}, {356,357,15,0,0,0}, {237,238,650,0,0,0},
    {74,74,183,0,0,0}, {198,246,79,0,0,0}, {199,247,80,0,0,0}, {200,248,81,0,0,0},
    {201,249,84,0,0,0}, {202,250,85,0,0,0}, {203,251,86,0,0,0}, {204,252,82,0,0,0},
    {205,253,90,0,0,0}, {206,254,89,0,0,0}, {207,255,88,0,0,0}, {263,264,637,0,0,0},
    {267,268,639,0,0,0}, {239,240,643,0,0,0}, {119,241,54,0,0,0}, {9,10,602,0,0,0},
    {11,12,496,0,0,0}, {99,0,46,0,0,0}, {14,14,60,1,0,0}, {287,603,110,0,0,0},
    {288,363,111,0,0,0}, {75,364,77,0,0,0}, {198,246,79,0,0,0}, {199,247,80,0,0,0},
    {200,248,81,0,0,0}, {201,249,84,0,0,0}, {202,250,85,0,0,0}, {203,251,86,0,0,0},
    {204,252,82,0,0,0}, {205,253,90,0,0,0}, {206,254,89,0,0,0}, {207,255,88,0,0,0},
    {15,15,472,1,0,0}, {273,656,510,1,0,0}, {16,17,443,1,0,0}, {263,264,637,0,0,0},
    {265,266,638,0,0,0}, {267,268,639,0,0,0}, {18,19,603,0,0,0}, {20,21,15,0,0,0},
    {40,865,425,0,0,0}, {591,592,410,0,0,0}, {4,0,64,0,0,0}, {479,0,197,0,0,0},
    {596,0,318,0,0,0}, {595,0,578,0,0,0}, {597,0,624,0,0,0}, {1077,1174,606,1,0,0},
    {1078,1175,607,1,0,0}, {99,0,46,0,0,0}, {1176,1177,284,0,0,0}, {476,1178,195,0,0,0},
    {477,1179,198,0,0,0}, {27,1180,8,0,0,0}, {197,1181,75,0,0,0}, {284,1182,107,0,0,0},
    {285,1183,108,0,0,0}, {286,1184,109,0,0,0}, {287,603,110,0,0,0}, {289,1185,112,0,0,0},
    {290,1186,113,0,0,0}, {198,1187,79,0,0,0}, {199,1188,80,0,0,0}, {200,1189,81,0,0,0},
    {201,1190,84,0,0,0}, {202,1191,85,0,0,0}, {203,1192,86,0,0,0}, {204,1193,82,0,0,0},
    {205,1194,90,0,0,0}, {206,1195,89,0,0,0}, {207,1196,88,0,0,0}, {416,1197,160,0,0,0},
    {74,1198,183,0,0,0}, {316,1199,210,0,0,0}, {235,1200,206,0,0,0}, {73,1201,371,0,0,0},
    {632,1202,440,0,0,0}, {325,326,421,0,0,0}, {344,1203,482,0,0,0}, {348,1204,481,0,0,0},
    {346,1205,483,0,0,0}, {612,1206,515,0,0,0}, {77,1207,598,0,0,0}, {9,1208,602,0,0,0},
    {630,1209,614,0,0,0}, {237,1210,650,0,0,0}, {263,1211,637,0,0,0}, {239,1212,643,0,0,0},
    {267,1213,639,0,0,0}, {332,1214,670,0,0,0}, {636,1215,677,0,0,0}, {11,1216,496,0,0,0},
    {119,1217,54,0,0,0},};

const ShapeRow shapes[] = {
    {5,0,0,0,1,0,0,0,0,0,0}, {6,8,0,1,0,0,0,0,0,0,0}, {8,0,0,1,1,0,0,0,0,0,0},
    {13,0,0,2,2,0,0,0,0,0,0}, {24,0,0,4,6,0,0,0,0,0,0}, {25,3,0,10,0,0,0,0,0,0,0},
    {26,0,0,10,1,0,0,0,0,0,0}, {27,3,0,11,0,0,0,0,0,0,0}, {31,0,0,11,2,0,0,0,0,0,0},
    {32,0,0,13,1,0,0,0,0,0,0}, {33,0,1,14,0,0,0,0,0,0,403}, {34,3,0,14,0,0,0,0,0,0,0},
    {35,4,0,14,0,0,0,0,0,0,0}, {36,3,0,14,0,0,0,0,0,0,0}, {37,3,0,14,0,0,0,0,0,0,0},
    {38,4,0,14,0,0,0,0,0,0,0}, {39,3,0,14,0,0,0,0,0,0,0}, {41,1,16,14,1,0,0,0,0,0,0},
    {42,3,0,15,0,0,0,0,0,0,0}, {43,1,16,15,1,0,0,0,0,0,0}, {44,3,0,16,0,0,0,0,0,0,0},
    {45,1,16,16,1,0,0,0,0,0,0}, {49,0,0,17,2,0,0,0,0,0,0}, {53,0,0,19,3,0,0,0,0,0,0},
    {54,1,16,22,1,0,0,0,0,0,0}, {56,0,0,23,1,0,0,0,0,0,0}, {58,0,0,24,3,0,0,0,0,0,0},
    {59,3,0,27,0,0,0,0,0,0,0}, {62,0,0,27,4,0,0,0,0,0,0}, {64,3,0,0,1,0,0,0,0,0,0},
    {67,3,0,1,2,0,0,0,0,0,0}, {68,5,0,31,0,0,0,0,0,0,0}, {71,3,0,3,2,0,0,0,0,0,0},
    {78,0,0,31,6,0,0,0,0,0,0}, {79,0,1,37,0,0,0,0,0,0,400}, {80,1,0,37,1,0,0,0,0,0,0},
    {72,3,0,38,0,0,0,0,0,0,0}, {81,0,1,38,0,0,0,0,0,0,400}, {82,9,0,38,0,0,0,0,0,0,0},
    {83,3,0,38,0,0,0,0,0,0,0}, {87,0,0,38,3,0,0,0,0,0,0}, {92,0,0,41,6,0,0,0,0,0,0},
    {93,0,0,47,3,0,0,0,0,0,0}, {96,3,0,5,2,0,0,0,0,0,0}, {98,0,0,50,1,0,0,0,0,0,0},
    {99,9,0,51,0,0,0,0,0,0,0}, {14,0,0,51,4,0,0,0,0,0,0}, {106,3,0,7,2,0,0,0,0,0,0},
    {108,3,0,9,2,0,0,0,0,0,0}, {109,0,1,55,0,0,0,0,0,0,409}, {110,0,1,55,0,0,0,0,0,0,409},
    {115,3,0,11,4,0,0,0,0,0,0}, {118,0,0,55,2,0,0,0,0,0,0}, {119,4,0,57,0,0,0,0,0,0,0},
    {122,0,0,57,1,0,0,0,0,0,0}, {161,3,0,15,38,0,0,0,0,0,0}, {162,3,0,58,0,0,0,0,0,0,0},
    {164,0,0,58,1,0,0,0,0,0,0}, {168,3,0,53,3,0,0,0,0,0,0}, {169,3,0,59,0,0,0,0,0,0,0},
    {172,3,0,56,2,0,0,0,0,0,0}, {102,3,0,59,0,0,0,0,0,0,0}, {174,3,0,58,1,0,0,0,0,0,0},
    {175,3,0,59,2,0,0,0,0,0,0}, {176,1,0,59,1,0,0,0,0,0,0}, {177,4,0,60,0,0,0,0,0,0,0},
    {178,6,0,60,0,0,0,0,0,0,0}, {179,6,0,60,0,0,0,0,0,0,0}, {180,6,0,60,0,0,0,0,0,0,0},
    {183,0,0,60,1,0,0,0,0,0,0}, {182,0,0,61,6,0,0,0,0,0,0}, {181,1,16,67,1,0,0,0,0,0,0},
    {194,0,0,68,7,0,0,0,0,0,0}, {196,0,0,75,5,0,0,0,0,0,0}, {197,3,0,80,0,0,0,0,0,0,0},
    {209,0,0,80,11,0,0,0,0,0,0}, {75,3,0,61,10,0,0,0,0,0,0}, {220,1,16,91,1,0,0,0,0,0,0},
    {198,3,0,92,0,0,0,0,0,0,0}, {199,3,0,92,0,0,0,0,0,0,0}, {200,3,0,92,0,0,0,0,0,0,0},
    {204,3,0,92,0,0,0,0,0,0,0}, {221,3,0,71,1,0,0,0,0,0,0}, {201,3,0,92,0,0,0,0,0,0,0},
    {202,3,0,92,0,0,0,0,0,0,0}, {203,3,0,92,0,0,0,0,0,0,0}, {208,3,0,72,2,0,0,0,0,0,0},
    {207,3,0,92,0,0,0,0,0,0,0}, {206,3,0,92,0,0,0,0,0,0,0}, {205,3,0,92,0,0,0,0,0,0,0},
    {224,3,0,92,0,0,0,0,0,0,0}, {225,3,0,92,0,0,0,0,0,0,0}, {229,0,0,92,5,0,0,0,0,0,0},
    {230,3,0,97,0,0,0,0,0,0,0}, {231,3,0,97,0,0,0,0,0,0,0}, {189,3,0,97,0,0,0,0,0,0,0},
    {232,0,0,97,1,0,0,0,0,0,0}, {233,1,16,98,1,0,0,0,0,0,0}, {242,0,0,99,21,0,0,0,0,0,0},
    {269,0,0,120,23,0,0,0,0,0,0}, {272,0,0,143,1,0,0,0,0,0,0}, {274,0,0,144,12,0,0,0,0,0,0},
    {275,1,16,156,1,0,0,0,0,0,0}, {279,3,0,74,3,0,0,0,0,0,0}, {282,0,0,157,2,0,0,0,0,0,0},
    {283,4,0,159,0,0,0,0,0,0,0}, {284,3,0,159,0,0,0,0,0,0,0}, {285,3,0,159,0,0,0,0,0,0,0},
    {286,3,0,159,0,0,0,0,0,0,0}, {287,6,0,159,0,0,0,0,0,0,0}, {288,3,0,159,0,0,0,0,0,0,0},
    {289,3,0,159,0,0,0,0,0,0,0}, {290,3,0,159,0,0,0,0,0,0,0}, {291,0,0,159,0,0,0,0,0,0,0},
    {297,0,0,159,11,0,0,0,0,0,0}, {358,0,0,170,47,0,0,0,0,0,0}, {292,0,0,217,13,0,0,0,0,0,0},
    {359,0,0,230,12,0,0,0,0,0,0}, {306,3,0,242,0,0,0,94,0,0,0}, {308,3,0,242,0,0,0,0,0,0,0},
    {310,8,0,242,0,0,0,0,0,0,0}, {312,3,0,242,0,0,0,0,0,0,0}, {314,8,0,242,0,0,0,0,0,0,0},
    {360,3,0,242,0,0,0,0,0,0,0}, {336,3,0,242,0,0,0,0,0,0,0}, {338,3,4,242,0,0,0,0,0,0,0},
    {340,3,0,242,0,0,0,0,0,0,0}, {293,3,0,242,0,0,0,0,0,0,0}, {362,0,0,242,4,0,0,0,0,0,0},
    {366,0,0,246,5,0,0,0,0,0,0}, {368,0,0,251,5,0,0,0,0,0,0}, {370,0,0,256,2,0,0,0,0,0,0},
    {378,0,0,258,11,0,0,0,0,0,0}, {381,0,0,269,15,0,0,0,0,0,0}, {382,0,0,284,34,0,0,0,0,0,0},
    {384,0,0,318,5,0,0,0,0,0,0}, {387,0,0,323,6,0,0,0,0,0,0}, {101,8,0,329,0,0,0,0,0,0,0},
    {116,3,0,77,2,0,0,0,0,0,0}, {390,8,0,329,0,0,0,0,2,0,0}, {391,5,0,329,0,0,0,0,0,0,0},
    {7,5,0,329,0,0,0,0,0,0,0}, {395,0,0,329,4,0,0,0,0,0,0}, {399,0,0,333,2,0,0,0,0,0,0},
    {401,0,0,335,3,0,0,0,0,0,0}, {402,0,0,338,2,0,0,0,0,0,0}, {403,0,0,340,2,0,0,0,0,0,0},
    {404,0,0,342,3,0,0,0,0,0,0}, {405,0,0,345,3,0,0,0,0,0,0}, {406,0,0,348,2,0,0,0,0,0,0},
    {407,0,0,350,2,0,0,0,0,0,0}, {408,0,0,352,2,0,0,0,0,0,0}, {409,0,0,354,3,0,0,0,0,0,0},
    {410,0,0,357,2,0,0,0,0,0,0}, {411,0,0,359,2,0,0,0,0,0,0}, {412,0,0,361,2,0,0,0,0,0,0},
    {413,0,0,363,2,0,0,0,0,0,0}, {414,0,0,365,2,0,0,0,0,0,0}, {415,0,0,367,2,0,0,0,0,0,0},
    {416,4,0,369,0,0,0,0,0,0,0}, {418,0,0,369,5,0,0,0,0,0,0}, {419,0,0,374,1,0,0,0,0,0,0},
    {420,3,0,79,2,0,0,0,0,0,0}, {421,3,0,375,0,0,0,0,0,0,0}, {422,1,16,375,1,0,0,0,0,0,0},
    {425,0,0,376,2,0,0,0,0,0,0}, {430,0,0,378,7,0,0,0,0,0,0}, {432,0,0,385,3,0,0,0,0,0,0},
    {440,0,0,388,10,0,0,0,0,0,0}, {441,0,0,398,1,0,0,0,0,0,0}, {442,0,0,399,4,0,0,0,0,0,0},
    {445,0,0,403,3,0,0,0,0,0,0}, {446,0,0,406,7,0,0,0,0,0,0}, {447,0,0,413,2,0,0,0,0,0,0},
    {448,0,0,415,4,0,0,0,0,0,0}, {449,1,16,419,1,0,0,0,0,0,0}, {450,3,0,420,0,0,0,0,0,0,0},
    {451,3,0,420,0,0,0,0,0,0,0}, {455,0,0,420,7,0,0,0,0,0,0}, {459,0,0,427,3,0,0,0,0,0,0},
    {460,3,192,430,0,0,1024,0,0,0,0}, {461,3,0,430,0,0,0,0,0,0,0}, {74,3,0,430,0,0,0,0,0,0,0},
    {462,3,0,430,0,0,0,0,0,0,0}, {463,4,0,430,0,0,0,0,0,0,0}, {465,3,0,81,1,0,0,0,0,0,0},
    {468,0,0,430,3,0,0,0,0,0,0}, {85,0,0,433,1,0,0,0,0,0,0}, {97,3,0,82,2,0,0,0,0,0,0},
    {471,1,16,434,1,0,0,0,0,0,0}, {472,0,1,435,0,0,0,0,0,0,400}, {473,6,0,435,0,0,0,0,0,0,0},
    {474,0,0,435,0,0,0,0,0,0,0}, {89,0,0,435,4,0,0,0,0,0,0}, {476,3,0,439,0,0,0,0,0,0,0},
    {478,0,0,439,2,0,0,0,0,0,0}, {479,0,0,441,1,0,0,0,0,0,0}, {477,3,0,442,0,0,0,0,0,0,0},
    {444,1,16,442,1,0,0,0,0,0,0}, {226,3,0,84,31,0,0,0,0,0,0}, {511,0,0,443,0,0,0,0,0,0,0},
    {512,0,0,443,2,0,0,0,0,0,0}, {513,1,16,445,1,0,0,0,0,0,0}, {514,0,0,446,1,0,0,0,0,0,0},
    {515,3,0,115,2,0,0,0,0,0,0}, {235,3,0,447,0,0,0,0,0,0,0}, {516,3,0,117,2,0,0,0,0,0,0},
    {517,3,0,119,2,0,0,0,0,0,0}, {518,4,0,447,0,0,0,0,0,0,0}, {316,3,0,447,0,0,0,0,0,0,0},
    {186,3,0,447,0,0,0,0,0,0,0}, {185,1,16,447,1,0,0,0,0,0,0}, {519,3,0,448,0,0,0,0,0,0,0},
    {521,3,0,121,1,0,0,0,0,0,0}, {522,4,0,448,0,0,0,0,0,0,0}, {192,3,0,448,0,0,0,0,0,0,0},
    {188,3,0,122,3,0,0,0,0,0,0}, {526,0,0,448,2,0,0,0,0,0,0}, {527,1,16,450,1,0,0,0,0,0,0},
    {530,3,0,125,2,0,0,0,0,0,0}, {531,3,0,451,0,0,0,0,0,0,0}, {532,0,0,451,1,0,0,0,0,0,0},
    {533,0,0,452,2,0,0,0,0,0,0}, {534,0,0,454,2,0,0,0,0,0,0}, {535,0,0,456,3,0,0,0,0,0,0},
    {536,0,0,459,2,0,0,0,0,0,0}, {537,0,0,461,2,0,0,0,0,0,0}, {538,0,0,463,1,0,0,0,0,0,0},
    {539,0,0,464,3,0,0,0,0,0,0}, {540,0,0,467,1,0,0,0,0,0,0}, {541,0,0,468,2,0,0,0,0,0,0},
    {543,0,0,470,1,0,0,0,0,0,0}, {544,0,0,471,2,0,0,0,0,0,0}, {546,0,0,473,1,0,0,0,0,0,0},
    {547,0,0,474,3,0,0,0,0,0,0}, {549,0,0,477,1,0,0,0,0,0,0}, {550,0,0,478,3,0,0,0,0,0,0},
    {553,0,0,481,2,0,0,0,0,0,0}, {554,0,0,483,2,0,0,0,0,0,0}, {555,0,0,485,1,0,0,0,0,0,0},
    {556,0,0,486,2,0,0,0,0,0,0}, {557,0,0,488,1,0,0,0,0,0,0}, {558,0,0,489,2,0,0,0,0,0,0},
    {559,0,0,491,1,0,0,0,0,0,0}, {560,0,0,492,2,0,0,0,0,0,0}, {562,0,0,494,1,0,0,0,0,0,0},
    {563,0,0,495,2,0,0,0,0,0,0}, {561,0,0,497,1,0,0,0,0,0,0}, {566,0,0,498,1,0,0,0,0,0,0},
    {567,0,0,499,2,0,0,0,0,0,0}, {565,0,0,501,3,0,0,0,0,0,0}, {570,0,0,504,1,0,0,0,0,0,0},
    {571,0,0,505,3,0,0,0,0,0,0}, {572,0,0,508,2,0,0,0,0,0,0}, {574,0,0,510,1,0,0,0,0,0,0},
    {575,0,0,511,2,0,0,0,0,0,0}, {577,0,0,513,1,0,0,0,0,0,0}, {578,0,0,514,2,0,0,0,0,0,0},
    {580,0,0,516,1,0,0,0,0,0,0}, {581,0,0,517,2,0,0,0,0,0,0}, {583,0,0,519,1,0,0,0,0,0,0},
    {584,0,0,520,2,0,0,0,0,0,0}, {586,0,0,522,1,0,0,0,0,0,0}, {587,0,0,523,2,0,0,0,0,0,0},
    {589,0,0,525,1,0,0,0,0,0,0}, {590,0,0,526,2,0,0,0,0,0,0}, {593,0,0,528,2,0,0,0,0,0,0},
    {594,0,0,530,2,0,0,0,0,0,0}, {598,0,0,532,4,0,0,0,0,0,0}, {599,0,0,536,2,0,0,0,0,0,0},
    {600,0,0,538,3,0,0,0,0,0,0}, {601,0,0,541,5,0,0,0,0,0,0}, {605,0,0,546,19,0,0,0,0,0,0},
    {607,0,0,565,7,0,0,0,0,0,0}, {610,0,0,572,9,0,0,0,0,0,0}, {617,0,0,581,6,0,0,0,0,0,0},
    {622,0,0,587,11,0,0,0,0,0,0}, {624,0,0,598,1,0,0,0,0,0,0}, {625,0,0,599,5,0,0,0,0,0,0},
    {627,0,0,604,1,0,0,0,0,0,0}, {628,0,0,605,2,0,0,0,0,0,0}, {638,0,0,607,46,0,0,0,0,0,0},
    {657,0,0,653,21,0,0,0,0,0,0}, {658,5,0,674,0,0,0,0,0,0,0}, {660,0,0,674,1,0,0,0,0,0,0},
    {661,0,0,675,5,0,0,0,0,0,0}, {662,0,0,680,2,0,0,0,0,0,0}, {663,0,0,682,5,0,0,0,0,0,0},
    {664,0,0,687,2,0,0,0,0,0,0}, {665,0,0,689,4,0,0,0,0,0,0}, {667,0,0,693,1,0,0,0,0,0,0},
    {668,0,0,694,2,0,0,0,0,0,0}, {670,0,0,696,1,0,0,0,0,0,0}, {673,0,0,697,2,0,0,0,0,0,0},
    {317,3,0,699,0,0,0,0,0,0,0}, {319,3,0,699,0,0,0,0,0,0,0}, {321,3,0,699,0,0,0,0,0,0,0},
    {371,3,0,699,0,0,0,0,0,0,0}, {323,3,0,699,0,0,0,0,0,0,0}, {671,0,0,699,5,0,0,0,0,0,0},
    {28,1,0,704,1,0,0,0,0,0,0}, {683,0,0,705,5,0,0,0,0,0,0}, {684,0,0,710,2,0,0,0,0,0,0},
    {686,0,0,712,46,0,0,0,0,0,0}, {687,0,0,758,21,0,0,0,0,0,0}, {688,3,0,779,0,0,0,0,0,0,0},
    {280,3,0,779,0,0,0,0,0,0,0}, {689,3,0,779,0,0,0,0,0,0,0}, {184,3,0,779,0,0,0,0,0,0,0},
    {690,0,1,779,0,0,0,0,0,0,400}, {259,3,0,779,0,0,0,0,0,0,0}, {22,8,0,779,0,0,0,0,3,0,0},
    {436,8,0,779,0,0,0,0,3,0,0}, {438,6,0,779,0,0,0,0,0,0,0}, {639,8,0,779,0,0,0,0,0,0,0},
    {261,3,0,779,0,0,0,0,0,0,0}, {641,8,0,779,0,0,0,0,0,0,0}, {596,0,0,779,1,0,0,0,0,0,0},
    {692,8,0,780,0,0,0,0,0,0,0}, {693,0,0,780,2,0,0,0,0,0,0}, {696,0,0,782,4,0,0,0,0,0,0},
    {697,3,0,127,2,0,0,0,0,0,0}, {698,0,0,786,2,0,0,0,0,0,0}, {545,0,0,788,4,0,0,0,0,0,0},
    {701,1,16,792,1,0,0,0,0,0,0}, {702,5,0,793,0,0,0,0,0,0,0}, {703,0,0,793,3,0,0,0,0,0,0},
    {704,3,0,796,0,0,0,0,0,0,0}, {705,3,0,129,2,0,0,0,0,0,0}, {706,0,1,796,0,0,0,0,0,0,400},
    {708,0,1,796,2,0,0,0,0,0,403}, {709,0,1,798,0,0,0,0,0,0,400}, {710,0,1,798,0,0,0,0,0,0,400},
    {711,0,1,798,0,0,0,0,0,0,400}, {548,0,0,798,7,0,0,0,0,0,0}, {716,1,16,805,1,0,0,0,0,0,0},
    {717,3,0,131,2,0,0,0,0,0,0}, {718,0,0,806,1,0,0,0,0,0,0}, {723,0,0,807,2,0,0,0,0,0,0},
    {724,0,0,809,1,0,0,0,0,0,0}, {726,3,0,133,3,0,0,0,0,0,0}, {729,3,0,136,2,0,0,0,0,0,0},
    {730,3,0,810,0,0,0,0,0,0,0}, {733,3,0,138,2,0,0,0,0,0,0}, {744,3,0,140,19,0,0,0,0,0,0},
    {746,1,0,810,1,0,0,0,0,0,0}, {747,0,0,811,5,0,0,0,0,0,0}, {749,0,0,816,1,0,0,0,0,0,0},
    {750,0,0,817,2,0,0,0,0,0,0}, {751,0,0,819,5,0,0,0,0,0,0}, {752,0,0,824,2,0,0,0,0,0,0},
    {712,4,0,826,0,0,0,0,0,0,0}, {417,4,0,826,0,0,0,0,0,0,0}, {753,4,0,826,0,0,0,0,0,0,0},
    {754,4,0,826,0,0,0,0,0,0,0}, {616,4,0,826,0,0,0,0,0,0,0}, {755,0,0,826,1,0,0,0,0,0,0},
    {756,0,0,827,1,0,0,0,0,0,0}, {759,3,0,159,2,0,0,0,0,0,0}, {761,0,0,828,2,0,0,0,0,0,0},
    {762,0,0,830,5,0,0,0,0,0,0}, {763,0,0,835,1,0,0,0,0,0,0}, {467,3,0,836,0,0,0,0,0,0,0},
    {764,5,0,836,0,0,0,0,0,0,0}, {765,3,0,836,0,0,0,0,0,0,0}, {281,3,0,836,0,0,0,0,0,0,0},
    {766,3,0,836,0,0,0,0,0,0,0}, {767,3,0,836,0,0,0,0,0,0,0}, {768,0,0,836,4,0,0,0,0,0,0},
    {769,1,16,840,1,0,0,0,0,0,0}, {73,8,0,841,0,0,0,0,0,0,0}, {770,8,0,841,0,0,0,0,3,0,0},
    {771,0,0,841,1,0,0,0,0,0,0}, {772,0,0,842,3,0,0,0,0,0,0}, {778,0,0,845,9,0,0,0,0,0,0},
    {781,0,0,854,4,0,0,0,0,0,0}, {782,0,0,858,5,0,0,0,0,0,0}, {783,1,16,863,1,0,0,0,0,0,0},
    {786,0,0,864,4,0,0,0,0,0,0}, {788,0,0,868,3,0,0,0,0,0,0}, {789,0,0,871,4,0,0,0,0,0,0},
    {790,0,0,875,3,0,0,0,0,0,0}, {791,0,0,878,4,0,0,0,0,0,0}, {792,0,0,882,3,0,0,0,0,0,0},
    {794,0,0,885,4,0,0,0,0,0,0}, {795,0,0,889,3,0,0,0,0,0,0}, {796,0,0,892,4,0,0,0,0,0,0},
    {800,0,0,896,4,0,0,0,0,0,0}, {801,0,0,900,2,0,0,0,0,0,0}, {804,0,0,902,2,0,0,0,0,0,0},
    {812,0,0,904,13,0,0,0,0,0,0}, {818,0,0,917,9,0,0,0,0,0,0}, {821,0,0,926,10,0,0,0,0,0,0},
    {824,0,0,936,8,0,0,0,0,0,0}, {830,0,0,944,14,0,0,0,0,0,0}, {835,0,0,958,10,0,0,0,0,0,0},
    {839,0,0,968,11,0,0,0,0,0,0}, {841,0,0,979,9,0,0,0,0,0,0}, {843,0,0,988,13,0,0,0,0,0,0},
    {846,0,0,1001,11,0,0,0,0,0,0}, {847,0,0,1012,17,0,0,0,0,0,0}, {850,0,0,1029,10,0,0,0,0,0,0},
    {234,3,0,1039,0,0,0,0,0,0,0}, {851,0,0,1039,2,0,0,0,0,0,0}, {852,3,0,1041,0,0,0,0,0,0,0},
    {853,3,0,1041,0,0,0,0,0,0,0}, {856,3,0,161,2,0,0,0,0,0,0}, {163,0,0,1041,4,0,0,0,0,0,0},
    {433,3,0,1045,0,0,0,0,0,0,0}, {591,3,0,163,2,0,0,0,0,0,0}, {861,3,0,165,2,0,0,0,0,0,0},
    {836,3,0,1045,0,0,0,0,0,0,0}, {187,5,0,1045,0,0,0,0,0,0,0},
    {820,5,192,1045,0,1,1000,0,0,0,0}, {797,5,192,1045,0,1,10000,0,0,0,0},
    {802,5,192,1045,0,0,1000,0,0,0,0}, {829,5,0,1045,0,0,0,0,0,0,0},
    {615,5,0,1045,0,0,0,0,0,0,0}, {808,5,0,1045,0,0,0,0,0,0,0}, {475,3,0,1045,0,0,0,0,0,0,0},
    {325,2,0,1045,2,0,0,0,0,0,0}, {365,0,0,1047,3,0,0,0,0,0,0}, {564,0,0,1050,4,0,0,0,0,0,0},
    {327,3,0,167,2,0,0,0,0,0,0}, {865,0,0,1054,2,0,0,0,0,0,0}, {866,3,0,1056,0,0,0,0,0,0,0},
    {367,0,0,1056,1,0,0,0,0,0,0}, {568,0,0,1057,1,0,0,0,0,0,0}, {870,0,0,1058,2,0,0,0,0,0,0},
    {871,3,0,1060,0,0,0,0,0,0,0}, {872,3,0,1060,0,0,0,0,0,0,0}, {454,0,0,1060,2,0,0,0,0,0,0},
    {874,0,0,1062,3,0,0,0,0,0,0}, {569,0,0,1065,2,0,0,0,0,0,0}, {793,1,16,1067,1,0,0,0,0,0,0},
    {875,0,0,1068,4,0,0,0,0,0,0}, {876,3,0,1072,0,0,0,0,0,0,0}, {877,3,0,169,2,0,0,0,0,0,0},
    {878,5,0,1072,0,0,0,0,0,0,0}, {632,5,0,1072,0,0,0,0,0,0,0}, {257,6,0,1072,0,0,0,0,0,0,0},
    {243,0,0,1072,9,0,0,0,0,0,0}, {879,3,0,1081,0,0,0,0,0,0,0}, {880,1,16,1081,1,0,0,0,0,0,0},
    {806,3,0,1082,0,0,0,0,0,0,0}, {837,3,0,1082,0,0,0,0,0,0,0}, {614,5,0,1082,0,0,0,0,0,0,0},
    {881,3,0,1082,0,0,0,0,0,0,0}, {807,3,0,1082,0,0,0,0,0,0,0}, {826,3,0,1082,0,0,0,0,0,0,0},
    {882,0,1,1082,0,0,0,0,0,0,404}, {883,0,1,1082,0,0,0,0,0,0,404},
    {884,0,1,1082,0,0,0,0,0,0,404}, {885,0,1,1082,0,0,0,0,0,0,404},
    {886,3,196,1082,0,20,2048,95,0,0,0}, {777,0,0,1082,2,0,0,0,0,0,0},
    {776,0,0,1084,3,0,0,0,0,0,0}, {889,1,16,1087,1,0,0,0,0,0,0}, {895,0,0,1088,4,0,0,0,0,0,0},
    {896,0,0,1092,3,0,0,0,0,0,0}, {898,0,0,1095,1,0,0,0,0,0,0}, {899,3,0,1096,0,0,0,0,0,0,0},
    {397,0,0,1096,9,0,0,0,0,0,0}, {901,0,1,1105,0,0,0,0,0,0,403}, {620,3,0,171,5,0,0,0,0,0,0},
    {902,1,0,1105,1,0,0,0,0,0,0}, {906,3,0,176,7,0,0,0,0,0,0}, {907,0,8,1106,1,0,0,0,0,0,0},
    {908,0,0,1107,5,0,0,0,0,0,0}, {909,1,16,1112,1,0,0,0,0,0,0}, {428,3,0,1113,0,0,0,0,0,0,0},
    {910,3,64,1113,0,1,0,0,0,0,0}, {911,1,16,1113,1,0,0,0,0,0,0}, {626,0,0,1114,2,0,0,0,0,0,0},
    {912,3,0,183,1,0,0,0,0,0,0}, {373,4,0,1116,0,0,0,0,0,0,0}, {350,3,0,184,2,0,0,0,0,0,0},
    {352,5,0,1116,0,0,0,0,0,0,0}, {354,5,0,1116,0,0,0,0,0,0,0}, {915,0,0,1116,1,0,0,0,0,0,0},
    {348,3,0,186,2,0,0,0,0,0,0}, {344,3,0,188,2,0,0,0,0,0,0}, {346,8,0,1117,0,0,0,0,2,0,0},
    {920,0,0,1117,4,0,0,0,0,0,0}, {921,3,0,190,2,0,0,0,0,0,0}, {922,0,0,1121,1,0,0,0,0,0,0},
    {923,3,0,1122,0,0,0,0,0,0,0}, {924,0,1,1122,0,0,0,0,0,0,403}, {375,3,0,192,3,0,0,0,0,0,0},
    {928,0,0,1122,12,0,0,0,0,0,0}, {609,6,0,1134,0,0,0,0,0,0,0}, {929,6,0,1134,0,0,0,0,0,0,0},
    {930,6,0,1134,0,0,0,0,0,0,0}, {946,3,0,195,15,0,0,0,0,0,0}, {947,0,0,1134,11,0,0,0,0,0,0},
    {423,3,0,1145,0,0,0,0,0,0,0}, {948,1,16,1145,1,0,0,0,0,0,0}, {949,3,0,210,1,0,0,0,0,0,0},
    {833,3,0,211,1,0,0,0,0,0,0}, {950,1,0,1146,1,0,0,0,0,0,0}, {951,0,0,1147,1,0,0,0,0,0,0},
    {952,0,0,1148,2,0,0,0,0,0,0}, {30,0,0,1150,2,0,0,0,0,0,0}, {953,3,0,212,1,0,0,0,0,0,0},
    {573,0,0,1152,1,0,0,0,0,0,0}, {954,0,0,1153,1,0,0,0,0,0,0}, {955,1,16,1154,1,0,0,0,0,0,0},
    {956,0,0,1155,0,0,0,0,0,0,0}, {271,0,0,1155,14,0,0,0,0,0,0}, {273,5,0,1169,0,0,0,0,0,0,0},
    {613,5,0,1169,0,0,0,0,0,0,0}, {959,3,0,213,2,0,0,0,0,0,0}, {960,0,0,1169,1,0,0,0,0,0,0},
    {270,1,16,1170,1,0,0,0,0,0,0}, {612,5,0,1171,0,0,0,0,0,0,0}, {961,1,16,1171,1,0,0,0,0,0,0},
    {585,3,0,215,2,0,0,0,0,0,0}, {672,3,0,217,5,0,0,0,0,0,0}, {576,3,0,1172,0,0,0,0,0,0,0},
    {579,0,0,1172,1,0,0,0,0,0,0}, {46,3,0,1173,0,0,0,0,0,0,0}, {966,5,0,1173,0,0,0,0,0,0,0},
    {967,0,0,1173,3,0,0,0,0,0,0}, {969,0,0,1176,1,0,0,0,0,0,0}, {972,3,0,222,2,0,0,0,0,0,0},
    {666,0,0,1177,4,0,0,0,0,0,0}, {977,0,0,1181,5,0,0,0,0,0,0}, {978,0,0,1186,4,0,0,0,0,0,0},
    {979,0,0,1190,11,0,0,0,0,0,0}, {980,0,0,1201,4,0,0,0,0,0,0}, {981,0,0,1205,5,0,0,0,0,0,0},
    {982,0,0,1210,5,0,0,0,0,0,0}, {983,0,0,1215,4,0,0,0,0,0,0}, {984,0,0,1219,4,0,0,0,0,0,0},
    {985,0,0,1223,1,0,0,0,0,0,0}, {986,0,0,1224,5,0,0,0,0,0,0}, {987,0,0,1229,5,0,0,0,0,0,0},
    {988,0,0,1234,5,0,0,0,0,0,0}, {989,0,0,1239,4,0,0,0,0,0,0}, {992,0,0,1243,4,0,0,0,0,0,0},
    {993,0,0,1247,5,0,0,0,0,0,0}, {994,0,0,1252,5,0,0,0,0,0,0}, {996,0,0,1257,6,0,0,0,0,0,0},
    {999,0,0,1263,6,0,0,0,0,0,0}, {1001,0,0,1269,5,0,0,0,0,0,0}, {1002,0,0,1274,5,0,0,0,0,0,0},
    {1004,0,0,1279,6,0,0,0,0,0,0}, {1006,0,0,1285,5,0,0,0,0,0,0}, {1007,0,0,1290,1,0,0,0,0,0,0},
    {1008,0,0,1291,14,0,0,0,0,0,0}, {1009,0,0,1305,17,0,0,0,0,0,0},
    {1010,0,0,1322,20,0,0,0,0,0,0}, {1011,0,0,1342,1,0,0,0,0,0,0}, {1012,0,0,1343,8,0,0,0,0,0,0},
    {1013,0,0,1351,1,0,0,0,0,0,0}, {1014,0,0,1352,7,0,0,0,0,0,0}, {1016,0,0,1359,22,0,0,0,0,0,0},
    {1019,0,0,1381,49,0,0,0,0,0,0}, {1020,0,0,1430,1,0,0,0,0,0,0}, {1021,0,0,1431,9,0,0,0,0,0,0},
    {1022,0,0,1440,1,0,0,0,0,0,0}, {1023,0,0,1441,8,0,0,0,0,0,0}, {1024,0,0,1449,5,0,0,0,0,0,0},
    {1025,3,0,1454,0,0,0,0,0,0,0}, {893,0,0,1454,4,0,0,0,0,0,0}, {1027,0,0,1458,4,0,0,0,0,0,0},
    {1028,1,16,1462,1,0,0,0,0,0,0}, {398,4,0,1463,0,0,0,0,0,0,0}, {193,3,0,1463,0,0,0,0,0,0,0},
    {190,3,0,1463,0,0,0,0,0,0,0}, {195,3,0,224,2,0,0,0,0,0,0}, {643,3,0,1463,0,0,0,0,0,0,0},
    {191,3,0,1463,0,0,0,0,0,0,0}, {760,0,0,1463,2,0,0,0,0,0,0}, {1031,5,0,1465,0,0,0,0,0,0,0},
    {1033,0,0,1465,1,0,0,0,0,0,0}, {1036,0,0,1466,5,0,0,0,0,0,0}, {595,0,0,1471,2,0,0,0,0,0,0},
    {1037,3,192,1473,0,0,20,0,0,0,0}, {1038,0,0,1473,0,0,0,0,0,0,0},
    {1054,0,0,1473,12,0,0,0,0,0,0}, {1039,3,0,1485,0,0,0,94,0,0,0},
    {1055,3,0,1485,0,0,0,0,0,0,0}, {1056,8,0,1485,0,0,0,0,3,0,0}, {1057,3,0,1485,0,0,0,0,0,0,0},
    {1058,8,0,1485,0,0,0,0,3,0,0}, {1034,3,0,1485,0,0,0,0,0,0,0}, {1035,3,0,1485,0,0,0,0,0,0,0},
    {469,3,0,1485,0,0,0,0,0,0,0}, {1059,0,0,1485,1,0,0,0,0,0,0}, {1060,3,0,226,2,0,0,0,0,0,0},
    {582,0,0,1486,2,0,0,0,0,0,0}, {1062,0,0,1488,9,0,0,0,0,0,0}, {1063,0,0,1497,2,0,0,0,0,0,0},
    {1064,0,0,1499,3,0,0,0,0,0,0}, {1065,3,0,228,2,0,0,0,0,0,0}, {1066,1,16,1502,1,0,0,0,0,0,0},
    {77,3,0,230,5,0,0,0,0,0,0}, {453,0,0,1503,2,0,0,0,0,0,0}, {1073,3,0,235,2,0,0,0,0,0,0},
    {1074,0,0,1505,1,0,0,0,0,0,0}, {9,3,0,237,1,0,0,0,0,0,0}, {18,3,0,238,1,0,0,0,0,0,0},
    {1000,0,0,1506,1,0,0,0,0,0,0}, {1076,0,0,1507,1,0,0,0,0,0,0}, {1077,3,0,1508,0,0,0,0,0,0,0},
    {1078,3,0,1508,0,0,0,0,0,0,0}, {644,3,0,1508,0,0,0,0,0,0,0}, {646,3,0,1508,0,0,0,0,0,0,0},
    {648,3,0,1508,0,0,0,0,0,0,0}, {650,3,0,1508,0,0,0,0,0,0,0}, {652,3,0,1508,0,0,0,0,0,0,0},
    {654,8,0,1508,0,0,0,0,3,0,0}, {630,3,0,1508,0,0,0,0,0,0,0}, {1079,8,0,1508,0,0,0,0,0,0,0},
    {1082,0,0,1508,2,0,0,0,0,0,0}, {1084,0,0,1510,7,0,0,0,0,0,0}, {1080,3,0,1517,0,0,0,0,0,0,0},
    {1083,0,0,1517,7,0,0,0,0,0,0}, {1087,3,0,239,1,0,0,0,0,0,0}, {900,0,0,1524,2,0,0,0,0,0,0},
    {86,3,0,1526,0,0,0,0,0,0,0}, {1088,0,0,1526,2,0,0,0,0,0,0}, {597,1,0,1528,1,0,0,0,0,0,0},
    {121,0,0,1529,8,0,0,0,0,0,0}, {120,1,16,1537,1,0,0,0,0,0,0}, {1090,0,0,1538,1,0,0,0,0,0,0},
    {1093,0,0,1539,8,0,0,0,0,0,0}, {1094,3,192,1547,0,1,128,96,0,0,0},
    {1095,3,0,1547,0,0,0,0,0,0,0}, {1096,3,0,1547,0,0,0,0,0,0,0}, {1099,3,0,240,2,0,0,0,0,0,0},
    {867,0,0,1547,2,0,0,0,0,0,0}, {868,0,0,1549,4,0,0,0,0,0,0}, {1100,3,0,1553,0,0,0,0,0,0,0},
    {1101,3,0,1553,0,0,0,0,0,0,0}, {263,3,0,1553,0,0,0,0,0,0,0}, {265,3,4,1553,0,0,0,0,0,0,0},
    {267,3,0,1553,0,0,0,0,0,0,0}, {721,0,0,1553,1,0,0,0,0,0,0}, {1104,0,0,1554,2,0,0,0,0,0,0},
    {295,3,4,1556,0,0,0,0,0,0,0}, {239,3,4,1556,0,0,0,0,0,0,0}, {719,0,0,1556,0,0,0,0,0,0,0},
    {1106,0,0,1556,2,0,0,0,0,0,0}, {1110,0,0,1558,5,0,0,0,0,0,0}, {1111,0,0,1563,1,0,0,0,0,0,0},
    {1112,0,0,1564,12,0,0,0,0,0,0}, {1085,0,0,1576,4,0,0,0,0,0,0}, {237,3,0,242,5,0,0,0,0,0,0},
    {1120,0,0,1580,2,0,0,0,0,0,0}, {542,0,0,1582,1,0,0,0,0,0,0}, {1122,0,0,1583,3,0,0,0,0,0,0},
    {1123,1,16,1586,1,0,0,0,0,0,0}, {1124,3,4,1587,0,0,0,0,0,0,0}, {1128,0,0,1587,4,0,0,0,0,0,0},
    {1129,8,0,1591,0,0,0,0,0,0,0}, {385,3,0,247,2,0,0,0,0,0,0}, {1132,4,0,1591,0,0,0,0,0,0,0},
    {1133,0,0,1591,0,0,0,0,0,0,0}, {76,6,0,1591,0,0,0,0,0,0,0}, {1134,4,0,1591,0,0,0,0,0,0,0},
    {1061,0,0,1591,2,0,0,0,0,0,0}, {1135,0,0,1593,1,0,0,0,0,0,0}, {1136,3,0,249,2,0,0,0,0,0,0},
    {1105,6,0,1594,0,0,0,0,0,0,0}, {842,3,0,1594,0,0,0,0,0,0,0}, {1108,0,0,1594,3,0,0,0,0,0,0},
    {1137,0,0,1597,1,0,0,0,0,0,0}, {332,3,0,251,15,0,0,0,0,0,0}, {52,0,0,1598,1,0,0,0,0,0,0},
    {1140,0,0,1599,2,0,0,0,0,0,0}, {1142,3,0,266,1,0,0,0,0,0,0}, {691,3,0,1601,0,0,0,0,0,0,0},
    {1143,3,0,267,2,0,0,0,0,0,0}, {48,0,0,1601,2,0,0,0,0,0,0}, {636,5,0,1603,0,0,0,0,0,0,0},
    {588,1,0,1603,1,0,0,0,0,0,0}, {342,0,0,1604,1,0,0,0,0,0,0}, {329,3,0,269,2,0,0,0,0,0,0},
    {1144,3,0,1605,0,0,0,0,0,0,0}, {857,3,0,1605,0,0,0,0,0,0,0}, {1145,0,0,1605,2,0,0,0,0,0,0},
    {858,1,0,1607,1,0,0,0,0,0,0}, {860,0,0,1608,2,0,0,0,0,0,0}, {859,3,0,1610,0,0,0,0,0,0,0},
    {669,3,0,271,3,0,0,0,0,0,0}, {700,0,0,1610,2,0,0,0,0,0,0}, {1149,1,16,1612,1,0,0,0,0,0,0},
    {997,3,0,1613,0,0,0,0,0,0,0}, {1150,0,1,1613,0,0,0,0,0,0,400}, {1151,3,0,1613,0,0,0,0,0,0,0},
    {891,0,0,1613,4,0,0,0,0,0,0}, {1153,0,0,1617,4,0,0,0,0,0,0}, {1154,1,16,1621,1,0,0,0,0,0,0},
    {774,0,0,1622,3,0,0,0,0,0,0}, {551,3,0,274,2,0,0,0,0,0,0}, {1157,1,16,1625,1,0,0,0,0,0,0},
    {1158,3,0,276,6,0,0,0,0,0,0}, {117,3,0,282,3,0,0,0,0,0,0}, {675,3,0,1626,0,0,0,0,0,0,0},
    {1162,0,1,1626,0,0,0,0,0,0,415}, {1163,0,0,1626,5,0,0,0,0,0,0},
    {1164,0,0,1631,5,0,0,0,0,0,0}, {1165,0,0,1636,5,0,0,0,0,0,0}, {1166,0,0,1641,8,0,0,0,0,0,0},
    {1167,0,0,1649,1,0,0,0,0,0,0}, {805,3,0,1650,0,0,0,0,0,0,0}, {1168,0,0,1650,9,0,0,0,0,0,0},
    {1170,0,0,1659,19,0,0,0,0,0,0}, {1171,0,0,1678,18,0,0,0,0,0,0},
    {1172,0,0,1696,23,0,0,0,0,0,0}, {1092,1,0,1719,1,0,0,0,0,0,0}, {525,3,0,1720,0,0,0,0,0,0,0},
    {1173,5,0,1720,0,0,0,0,0,0,0}, {825,3,0,1720,0,0,0,0,0,0,0}, {1003,0,0,1720,2,0,0,0,0,0,0},
    {1005,0,0,1722,4,0,0,0,0,0,0}, {334,3,0,1726,0,0,0,0,0,0,0}, {1218,0,0,1726,46,0,0,0,0,0,0},
    {1017,6,0,1772,0,0,0,0,0,0,0}, {393,5,0,1772,0,0,0,0,0,0,0},};

const std::uint16_t enums[] = {
    63, 65, 66, 69, 70, 94, 95, 104, 105, 104, 107, 111, 112, 113, 114, 123, 124, 125, 126, 127,
    128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145,
    146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 165, 166, 167,
    170, 171, 173, 104, 107, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 65, 222, 223, 276,
    277, 278, 388, 389, 104, 105, 464, 276, 470, 480, 481, 482, 483, 484, 485, 486, 487, 488,
    489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506,
    507, 508, 509, 510, 104, 105, 65, 66, 104, 105, 520, 523, 524, 276, 528, 529, 94, 95, 104,
    105, 65, 66, 63, 725, 695, 727, 728, 731, 732, 76, 734, 332, 74, 735, 77, 736, 346, 344, 348,
    737, 738, 697, 739, 75, 740, 741, 742, 743, 757, 758, 854, 855, 104, 105, 104, 105, 69, 864,
    104, 105, 74, 209, 608, 332, 609, 111, 112, 113, 114, 903, 904, 905, 104, 913, 914, 913, 914,
    916, 917, 916, 917, 925, 926, 927, 931, 932, 933, 934, 935, 936, 937, 938, 939, 940, 941,
    942, 943, 944, 945, 931, 900, 455, 957, 958, 962, 963, 165, 167, 964, 166, 965, 970, 971,
    1029, 1030, 104, 105, 104, 105, 1067, 1068, 1069, 1070, 1071, 104, 105, 1075, 1075, 1086,
    1097, 1098, 1113, 1114, 1115, 1116, 1117, 1130, 1131, 104, 105, 931, 932, 934, 935, 936, 933,
    937, 938, 939, 940, 941, 942, 943, 944, 945, 1141, 1116, 1113, 69, 864, 1146, 1147, 1148,
    1155, 1156, 933, 934, 935, 936, 937, 939, 1159, 1160, 1161,};

const std::uint16_t errors[] = {
    454, 488, 50, 51, 452, 452, 453, 453, 331, 453, 452, 453, 451, 453, 452, 453, 452, 453, 332,
    452, 452, 333, 334, 691, 191, 453, 452, 453, 333, 38, 35, 330, 702, 310, 464, 453, 333, 11,};

const OperationRow operations[] = {
    {1219,5,4,0,0,1,0,0,1220,1221}, {244,100,99,0,1,0,0,0,1222,1221},
    {1223,116,115,0,1,1,0,0,1224,1221}, {1225,133,132,0,2,2,0,0,1224,1226},
    {1227,130,0,0,4,0,0,0,1222,1228}, {1229,131,0,0,4,0,0,0,1222,1230},
    {1231,135,134,0,4,0,0,0,1222,1232}, {1233,137,136,0,4,1,0,0,1234,1235},
    {1236,157,0,0,5,0,0,0,1220,1226}, {1237,145,0,0,5,0,0,0,1220,1238},
    {1239,146,0,0,5,0,0,0,1220,1240}, {1241,147,0,0,5,0,0,0,1220,1242},
    {1243,148,0,0,5,0,0,0,1220,1244}, {1245,149,0,0,5,0,0,0,1220,1246},
    {1247,150,0,0,5,0,0,0,1220,1248}, {1249,151,0,0,5,0,0,0,1220,1228},
    {1250,152,0,0,5,0,0,0,1220,1230}, {1251,153,0,0,5,0,0,0,1220,1252},
    {1253,154,0,0,5,0,0,0,1220,1254}, {1255,155,0,0,5,0,0,0,1220,1256},
    {1257,156,0,0,5,0,0,0,1220,1258}, {1259,158,0,0,5,0,0,0,1220,1260},
    {1261,159,0,0,5,0,0,0,1220,1262}, {1263,169,168,0,5,0,0,0,1220,1221},
    {1264,167,166,0,5,2,0,0,1220,1265}, {1266,171,170,0,7,0,0,0,1220,1267},
    {1268,173,172,0,7,0,0,0,1222,1269}, {1270,174,0,0,7,0,0,0,1220,1271},
    {1272,223,222,0,7,0,0,0,1234,1273}, {1274,225,224,0,7,0,0,0,1234,1275},
    {1276,227,226,0,7,0,0,0,1234,1277}, {1278,229,228,0,7,0,0,0,1234,1238},
    {1279,231,230,0,7,0,0,0,1234,1240}, {1280,233,232,0,7,0,0,0,1234,1242},
    {1281,235,234,0,7,0,0,0,1234,1244}, {1282,237,236,0,7,0,0,0,1234,1246},
    {1283,241,240,0,7,0,0,0,1234,1248}, {1284,239,238,0,7,0,0,0,1234,1248},
    {1285,243,242,0,7,0,0,0,1234,1286}, {1287,245,244,0,7,0,0,0,1234,1288},
    {1289,247,246,0,7,0,0,0,1234,1228}, {1290,250,249,0,7,0,0,0,1234,1230},
    {1291,253,252,0,7,0,0,0,1234,1252}, {1292,254,460,0,7,0,0,0,1234,1293},
    {1294,254,459,0,7,0,0,0,1234,1293}, {1295,256,255,0,7,0,0,0,1234,1254},
    {1296,258,257,0,7,0,0,0,1234,1256}, {1297,260,259,0,7,0,0,0,1234,1298},
    {1299,262,261,0,7,0,0,0,1234,1258}, {1300,264,263,0,7,0,0,0,1234,1301},
    {1302,266,265,0,7,0,0,0,1234,1260}, {1303,268,267,0,7,0,0,0,1234,1304},
    {1305,270,269,0,7,0,0,0,1234,1262}, {1306,283,282,0,7,2,0,0,1234,1221},
    {1307,272,271,0,9,1,0,0,1234,1308}, {1309,274,273,0,10,3,0,0,1234,1265},
    {1310,277,275,0,13,1,0,0,1234,1311}, {1312,279,278,0,14,0,0,0,1234,1313},
    {1314,281,280,0,14,0,0,0,1234,1315}, {1316,286,285,0,14,0,0,0,1234,1317},
    {1318,288,287,0,14,0,0,0,1234,1267}, {1319,290,289,0,14,0,0,0,1234,1320},
    {1321,292,291,0,14,0,0,0,1234,1271}, {1322,303,302,0,14,1,0,0,1323,1226},
    {1324,305,304,0,15,1,0,0,1323,1221}, {1325,380,379,0,16,0,0,0,1234,1238},
    {1326,382,381,0,16,0,0,0,1234,1244}, {1327,384,383,0,16,0,0,0,1234,1246},
    {1328,386,385,0,16,0,0,0,1234,1252}, {1329,388,387,0,16,0,0,1,1234,1330},
    {1331,390,389,0,16,0,0,2,1234,1330}, {1335,392,391,0,16,0,0,3,1234,1336},
    {1337,394,393,0,16,3,0,4,1234,1265}, {1341,396,395,0,19,0,0,5,1234,1342},
    {1345,398,397,0,19,1,0,6,1234,1226}, {1346,400,399,0,20,1,0,7,1234,1347},
    {1348,402,401,0,21,0,0,8,1234,1221}, {1349,527,0,0,21,0,0,0,1224,1273},
    {1350,528,0,0,21,0,0,0,1224,1275}, {1351,529,0,0,21,0,0,0,1224,1277},
    {1352,530,0,0,21,0,0,0,1224,1238}, {1353,531,0,0,21,0,0,0,1224,1240},
    {1354,532,0,0,21,0,0,0,1224,1242}, {1355,533,0,0,21,0,0,0,1224,1244},
    {1356,534,0,0,21,0,0,0,1224,1246}, {1357,537,0,0,21,0,0,0,1224,1248},
    {1358,536,535,0,21,0,0,0,1224,1248}, {1359,538,0,0,21,0,0,0,1224,1288},
    {1360,539,0,0,21,0,0,0,1224,1252}, {1361,541,0,0,21,0,0,0,1224,1293},
    {1362,540,0,0,21,0,0,0,1224,1293}, {1363,542,0,0,21,0,0,0,1224,1254},
    {1364,543,0,0,21,0,0,0,1224,1256}, {1365,544,0,0,21,0,0,0,1224,1258},
    {1366,545,0,0,21,0,0,0,1224,1301}, {1367,546,0,0,21,0,0,0,1224,1260},
    {1368,547,0,0,21,0,0,0,1224,1304}, {1369,548,0,0,21,0,0,0,1224,1262},
    {1370,558,557,0,21,4,0,0,1224,1221}, {1371,550,549,0,25,1,0,0,1224,1308},
    {1372,552,551,0,26,7,0,0,1224,1265}, {1373,554,553,0,33,0,0,0,1224,1313},
    {1374,556,555,0,33,0,0,0,1224,1315}, {1375,560,559,0,33,0,0,0,1224,1317},
    {1376,562,561,0,33,0,0,0,1224,1267}, {1377,563,0,0,33,0,0,0,1224,1271},
    {1378,581,580,0,33,1,0,0,1224,1379}, {1380,617,616,0,34,1,0,0,1222,1381},
    {1382,648,647,0,35,0,0,0,1222,1383}, {1384,703,0,0,35,0,0,0,1224,1385},
    {1386,704,0,0,35,0,0,0,1224,1387}, {1388,705,0,0,35,0,0,0,1224,1389},
    {1390,706,707,0,35,3,0,0,1224,1391}, {1392,712,711,0,38,0,0,0,1224,1221},
    {1393,710,709,0,38,0,0,0,1224,1221}, {1395,720,0,0,38,0,0,0,1222,1396},};

const PageRow pages[] = {
    {784,784,797,0,176}, {784,784,802,0,176}, {1332,1333,808,616,1334}, {784,785,820,0,819},
    {1338,1339,829,616,1340}, {836,1343,829,616,1344}, {784,785,829,616,1344},
    {613,614,615,616,270},};

const WaiterRow waiters[] = {
    {1404,1322,5,20,0,4}, {1405,1322,5,20,4,1}, {1406,1324,5,20,5,2}, {1407,1324,5,20,7,1},};

const AcceptorRow acceptors[] = {
    {1397,1398,0,1399}, {1397,1398,0,1400}, {1397,1398,0,1401}, {1402,1398,0,1403},
    {1397,1398,0,1403}, {1397,1398,0,1399}, {1402,1398,0,1403}, {1397,1398,0,1403},};

const BindingRow bindings[] = {
    {2,1,0,0,0}, {3,1,0,0,0}, {4,4,0,0,0}, {5,4,0,0,0}, {6,3,0,0,0}, {7,1,0,0,0}, {8,1,0,0,0},
    {9,1,0,0,0}, {102,1,0,0,0}, {115,1,0,0,0}, {116,1,0,0,0}, {117,1,0,0,0}, {118,1,0,0,0},
    {119,1,0,0,0}, {120,4,0,0,0}, {121,4,0,0,0}, {123,3,0,0,0}, {124,1,0,0,0}, {125,1,0,0,0},
    {126,1,0,0,0}, {127,1,0,0,0}, {128,1,0,0,0}, {129,1,0,0,0}, {130,1,0,0,0}, {131,1,0,0,0},
    {132,1,0,0,0}, {133,1,0,0,0}, {134,1,0,0,0}, {135,1,0,0,0}, {136,1,0,0,0}, {137,1,0,0,0},
    {138,1,0,0,0}, {139,1,0,0,0}, {140,1,0,0,0}, {141,1,0,0,0}, {142,1,0,0,0}, {160,1,0,0,0},
    {161,1,0,0,0}, {162,1,0,0,0}, {163,1,0,0,0}, {164,1,0,0,0}, {165,1,0,0,0}, {166,1,0,0,0},
    {167,1,0,0,0}, {168,1,0,0,0}, {169,1,0,0,0}, {170,1,0,0,0}, {171,4,0,0,0}, {172,1,0,0,0},
    {173,1,0,0,0}, {174,1,0,0,0}, {175,1,0,0,0}, {176,1,0,0,0}, {177,1,0,0,0}, {178,1,0,0,0},
    {179,1,0,0,0}, {180,1,0,0,0}, {181,1,0,0,0}, {182,1,0,0,0}, {183,1,0,0,0}, {184,1,0,0,0},
    {185,1,0,0,0}, {186,1,0,0,0}, {187,1,0,0,0}, {188,1,0,0,0}, {189,1,0,0,0}, {190,4,0,0,0},
    {191,2,0,0,0}, {192,1,0,0,0}, {193,1,0,0,0}, {194,1,0,0,0}, {195,1,0,0,0}, {196,1,0,0,0},
    {197,1,0,0,0}, {198,1,0,0,0}, {199,1,0,0,0}, {200,1,0,0,0}, {201,1,0,0,0}, {202,1,0,0,0},
    {203,1,0,0,0}, {204,1,0,0,0}, {205,1,0,0,0}, {206,1,0,0,0}, {207,1,0,0,0}, {208,1,0,0,0},
    {209,1,0,0,0}, {210,1,0,0,0}, {211,1,0,0,0}, {212,1,0,0,0}, {213,1,0,0,0}, {214,1,0,0,0},
    {215,1,0,0,0}, {216,1,0,0,0}, {246,4,0,0,0}, {247,1,0,0,0}, {248,1,0,0,0}, {250,1,0,0,0},
    {251,4,0,0,0}, {252,1,0,0,0}, {253,1,0,0,0}, {255,1,0,0,0}, {256,1,0,0,0}, {257,1,0,0,0},
    {258,1,0,0,0}, {259,4,0,0,0}, {261,1,0,0,0}, {262,1,0,0,0}, {263,1,0,0,0}, {264,1,0,0,0},
    {265,1,0,0,0}, {266,1,0,0,0}, {267,1,0,0,0}, {268,1,0,0,0}, {269,1,0,0,0}, {270,1,0,0,0},
    {274,1,0,0,0}, {275,1,0,0,0}, {276,1,0,0,0}, {277,1,0,0,0}, {278,1,0,0,0}, {279,1,0,0,0},
    {280,1,0,0,0}, {281,1,0,0,0}, {282,1,0,0,0}, {283,1,0,0,0}, {284,1,0,0,0}, {285,4,0,0,0},
    {286,1,0,0,0}, {287,1,0,0,0}, {288,1,0,0,0}, {289,1,0,0,0}, {290,1,0,0,0}, {291,1,0,0,0},
    {292,1,0,0,0}, {293,1,0,0,0}, {294,1,0,0,0}, {295,1,0,0,0}, {296,4,0,0,0}, {297,2,0,0,0},
    {298,1,0,0,0}, {299,1,0,0,0}, {300,1,0,0,0}, {301,1,0,0,0}, {302,1,0,0,0}, {303,1,0,0,0},
    {304,1,0,0,0}, {305,1,0,0,0}, {306,1,0,0,0}, {307,1,0,0,0}, {308,1,0,0,0}, {309,1,0,0,0},
    {310,1,0,0,0}, {311,1,0,0,0}, {312,1,0,0,0}, {313,1,0,0,0}, {314,1,0,0,0}, {315,1,0,0,0},
    {316,1,0,0,0}, {317,1,0,0,0}, {318,1,0,0,0}, {319,1,0,0,0}, {320,1,0,0,0}, {321,1,0,0,0},
    {323,1,0,0,0}, {324,4,0,0,0}, {325,1,0,0,0}, {326,1,0,0,0}, {327,1,0,0,0}, {328,1,0,0,0},
    {335,4,0,0,0}, {336,3,0,0,0}, {337,1,0,0,0}, {338,4,0,0,0}, {339,1,0,0,0}, {340,4,0,0,0},
    {341,1,0,0,0}, {342,4,0,0,0}, {343,3,0,0,0}, {344,1,0,0,0}, {345,4,0,0,0}, {346,3,0,0,0},
    {347,1,0,0,0}, {348,4,0,0,0}, {349,1,0,0,0}, {350,4,0,0,0}, {351,1,0,0,0}, {352,4,0,0,0},
    {353,1,0,0,0}, {354,4,0,0,0}, {355,3,0,0,0}, {356,1,0,0,0}, {357,4,0,0,0}, {358,1,0,0,0},
    {359,4,0,0,0}, {360,1,0,0,0}, {361,4,0,0,0}, {362,1,0,0,0}, {363,4,0,0,0}, {364,1,0,0,0},
    {365,4,0,0,0}, {366,1,0,0,0}, {367,4,0,0,0}, {368,1,0,0,0}, {376,1,0,0,0}, {377,1,0,0,0},
    {378,4,0,0,0}, {379,4,0,0,0}, {380,3,0,0,0}, {381,3,0,0,0}, {382,1,0,0,0}, {383,1,0,0,0},
    {384,1,0,0,0}, {385,1,0,0,0}, {386,1,0,0,0}, {387,1,0,0,0}, {388,4,0,0,0}, {389,4,0,0,0},
    {390,1,0,0,0}, {391,3,0,0,0}, {392,1,0,0,0}, {393,1,0,0,0}, {394,1,0,0,0}, {395,1,0,0,0},
    {396,1,0,0,0}, {397,1,0,0,0}, {398,1,0,0,0}, {399,4,0,0,0}, {400,4,0,0,0}, {401,3,0,0,0},
    {402,1,0,0,0}, {404,1,0,0,0}, {406,4,0,0,0}, {408,1,0,0,0}, {409,1,0,0,0}, {410,1,0,0,0},
    {411,1,0,0,0}, {412,1,0,0,0}, {413,4,0,0,0}, {414,1,0,0,0}, {452,4,0,0,0}, {453,1,0,0,0},
    {455,1,0,0,0}, {456,4,0,0,0}, {457,1,0,0,0}, {458,1,0,0,0}, {461,4,0,0,0}, {462,1,0,0,0},
    {464,4,0,0,0}, {465,3,0,0,0}, {466,1,0,0,0}, {468,4,0,0,0}, {469,1,0,0,0}, {471,4,0,0,0},
    {472,1,0,0,0}, {474,4,0,0,0}, {475,3,0,0,0}, {476,1,0,0,0}, {478,4,0,0,0}, {479,3,0,0,0},
    {480,1,0,0,0}, {482,1,0,0,0}, {483,4,0,0,0}, {484,1,0,0,0}, {486,4,0,0,0}, {487,1,0,0,0},
    {489,4,0,0,0}, {490,1,0,0,0}, {492,4,0,0,0}, {493,1,0,0,0}, {495,4,0,0,0}, {496,1,0,0,0},
    {499,4,0,0,0}, {500,1,0,0,0}, {505,4,0,0,0}, {506,3,0,0,0}, {507,1,0,0,0}, {508,4,0,0,0},
    {509,1,0,0,0}, {511,4,0,0,0}, {512,1,0,0,0}, {514,4,0,0,0}, {515,1,0,0,0}, {517,4,0,0,0},
    {518,1,0,0,0}, {520,4,0,0,0}, {521,1,0,0,0}, {523,4,0,0,0}, {524,1,0,0,0}, {526,4,0,0,0},
    {527,1,0,0,0}, {530,4,0,0,0}, {531,1,0,0,0}, {536,4,0,0,0}, {537,1,0,0,0}, {540,1,0,0,0},
    {541,4,0,0,0}, {542,4,0,0,0}, {543,3,0,0,0}, {544,1,0,0,0}, {545,1,0,0,0}, {547,1,0,0,0},
    {548,1,0,0,0}, {549,1,0,0,0}, {550,1,0,0,0}, {551,1,0,0,0}, {552,1,0,0,0}, {553,1,0,0,0},
    {554,1,0,0,0}, {555,1,0,0,0}, {556,1,0,0,0}, {557,1,0,0,0}, {558,1,0,0,0}, {559,1,0,0,0},
    {560,1,0,0,0}, {561,1,0,0,0}, {562,1,0,0,0}, {563,1,0,0,0}, {564,1,0,0,0}, {565,4,0,0,0},
    {566,4,0,0,0}, {567,3,0,0,0}, {568,3,0,0,0}, {569,1,0,0,0}, {570,1,0,0,0}, {571,1,0,0,0},
    {572,1,0,0,0}, {573,1,0,0,0}, {574,1,0,0,0}, {575,1,0,0,0}, {587,4,0,0,0}, {588,4,0,0,0},
    {589,3,0,0,0}, {590,1,0,0,0}, {591,1,0,0,0}, {592,1,0,0,0}, {593,1,0,0,0}, {594,1,0,0,0},
    {595,1,0,0,0}, {596,1,0,0,0}, {597,1,0,0,0}, {599,4,0,0,0}, {600,4,0,0,0}, {601,3,0,0,0},
    {602,1,0,0,0}, {603,1,0,0,0}, {605,4,0,0,0}, {606,1,0,0,0}, {608,1,0,0,0}, {609,1,0,0,0},
    {610,1,0,0,0}, {611,1,0,0,0}, {612,1,0,0,0}, {613,1,0,0,0}, {614,1,0,0,0}, {615,1,0,0,0},
    {616,1,0,0,0}, {617,1,0,0,0}, {618,1,0,0,0}, {619,1,0,0,0}, {620,1,0,0,0}, {621,1,0,0,0},
    {622,1,0,0,0}, {623,1,0,0,0}, {624,1,0,0,0}, {625,1,0,0,0}, {626,1,0,0,0}, {627,1,0,0,0},
    {628,1,0,0,0}, {629,1,0,0,0}, {630,1,0,0,0}, {631,1,0,0,0}, {632,1,0,0,0}, {633,1,0,0,0},
    {634,1,0,0,0}, {635,1,0,0,0}, {636,1,0,0,0}, {637,2,0,0,0}, {638,1,0,0,0}, {639,1,0,0,0},
    {640,1,0,0,0}, {641,1,0,0,0}, {642,1,0,0,0}, {643,1,0,0,0}, {644,1,0,0,0}, {645,1,0,0,0},
    {646,1,0,0,0}, {647,1,0,0,0}, {648,1,0,0,0}, {649,1,0,0,0}, {650,1,0,0,0}, {651,1,0,0,0},
    {652,1,0,0,0}, {653,4,0,0,0}, {654,1,0,0,0}, {655,1,0,0,0}, {656,1,0,0,0}, {657,1,0,0,0},
    {658,4,0,0,0}, {659,1,0,0,0}, {660,3,0,0,0}, {661,3,0,0,0}, {662,3,0,0,0}, {663,3,0,0,0},
    {664,3,0,0,0}, {665,3,0,0,0}, {666,3,0,0,0}, {667,1,0,0,0}, {668,1,0,0,0}, {669,1,0,0,0},
    {670,1,0,0,0}, {671,3,0,0,0}, {672,1,0,0,0}, {673,1,0,0,0}, {675,4,0,0,0}, {676,4,0,0,0},
    {677,3,0,0,0}, {678,1,0,0,0}, {679,1,0,0,0}, {680,1,0,0,0}, {682,4,0,0,0}, {683,4,0,0,0},
    {684,3,0,0,0}, {685,1,0,0,0}, {686,1,0,0,0}, {688,1,0,0,0}, {689,4,0,0,0}, {690,4,0,0,0},
    {691,1,0,0,0}, {692,1,0,0,0}, {694,4,0,0,0}, {695,1,0,0,0}, {705,1,0,0,0}, {706,1,0,0,0},
    {707,1,0,0,0}, {708,1,0,0,0}, {709,1,0,0,0}, {710,4,0,0,0}, {711,1,0,0,0}, {712,1,0,0,0},
    {713,1,0,0,0}, {714,1,0,0,0}, {715,1,0,0,0}, {716,1,0,0,0}, {717,1,0,0,0}, {718,1,0,0,0},
    {719,1,0,0,0}, {720,1,0,0,0}, {721,1,0,0,0}, {722,1,0,0,0}, {723,1,0,0,0}, {724,1,0,0,0},
    {725,1,0,0,0}, {726,1,0,0,0}, {727,1,0,0,0}, {728,1,0,0,0}, {729,1,0,0,0}, {730,1,0,0,0},
    {731,1,0,0,0}, {732,1,0,0,0}, {733,1,0,0,0}, {734,1,0,0,0}, {735,1,0,0,0}, {736,1,0,0,0},
    {737,1,0,0,0}, {738,1,0,0,0}, {739,1,0,0,0}, {740,1,0,0,0}, {741,1,0,0,0}, {742,2,0,0,0},
    {743,1,0,0,0}, {744,1,0,0,0}, {745,1,0,0,0}, {746,1,0,0,0}, {747,1,0,0,0}, {748,1,0,0,0},
    {749,1,0,0,0}, {750,1,0,0,0}, {751,1,0,0,0}, {752,1,0,0,0}, {753,1,0,0,0}, {754,1,0,0,0},
    {755,1,0,0,0}, {756,1,0,0,0}, {757,1,0,0,0}, {758,4,0,0,0}, {759,1,0,0,0}, {760,1,0,0,0},
    {761,1,0,0,0}, {762,1,0,0,0}, {763,4,0,0,0}, {764,1,0,0,0}, {765,3,0,0,0}, {766,3,0,0,0},
    {767,3,0,0,0}, {768,3,0,0,0}, {769,3,0,0,0}, {770,3,0,0,0}, {771,3,0,0,0}, {772,1,0,0,0},
    {773,1,0,0,0}, {774,1,0,0,0}, {775,1,0,0,0}, {776,3,0,0,0}, {777,1,0,0,0}, {778,1,0,0,0},
    {868,4,0,0,0}, {869,3,0,0,0}, {870,1,0,0,0}, {875,4,0,0,0}, {876,3,0,0,0}, {877,1,0,0,0},
    {882,4,0,0,0}, {883,3,0,0,0}, {884,1,0,0,0}, {889,4,0,0,0}, {890,3,0,0,0}, {891,1,0,0,0},
    {896,3,0,0,0}, {897,3,0,0,0}, {898,3,0,0,0}, {899,3,0,0,0}, {902,3,0,0,0}, {903,3,0,0,0},
    {916,1,0,0,0}, {917,4,0,0,0}, {918,3,0,0,0}, {919,3,0,0,0}, {920,3,0,0,0}, {921,3,0,0,0},
    {922,3,0,0,0}, {923,3,0,0,0}, {924,1,0,0,0}, {925,1,0,0,0}, {929,1,0,0,0}, {935,1,0,0,0},
    {936,4,0,0,0}, {937,4,0,0,0}, {938,3,0,0,0}, {939,3,0,0,0}, {940,3,0,0,0}, {941,3,0,0,0},
    {942,1,0,0,0}, {943,1,0,0,0}, {957,1,0,0,0}, {958,4,0,0,0}, {959,3,0,0,0}, {960,3,0,0,0},
    {961,3,0,0,0}, {962,3,0,0,0}, {963,3,0,0,0}, {964,3,0,0,0}, {965,1,0,0,0}, {966,1,0,0,0},
    {967,1,0,0,0}, {978,1,0,0,0}, {979,4,0,0,0}, {980,3,0,0,0}, {981,3,0,0,0}, {982,3,0,0,0},
    {983,3,0,0,0}, {984,3,0,0,0}, {985,1,0,0,0}, {986,1,0,0,0}, {987,1,0,0,0}, {1000,1,0,0,0},
    {1001,4,0,0,0}, {1002,3,0,0,0}, {1003,3,0,0,0}, {1004,3,0,0,0}, {1005,3,0,0,0},
    {1006,3,0,0,0}, {1007,3,0,0,0}, {1008,3,0,0,0}, {1009,1,0,0,0}, {1010,1,0,0,0},
    {1011,1,0,0,0}, {1012,1,0,0,0}, {1013,1,0,0,0}, {1025,1,0,0,0}, {1028,1,0,0,0},
    {1029,4,0,0,0}, {1030,4,0,0,0}, {1031,3,0,0,0}, {1032,3,0,0,0}, {1033,3,0,0,0},
    {1034,1,0,0,0}, {1035,1,0,0,0}, {1036,1,0,0,0}, {1037,1,0,0,0}, {1038,1,0,0,0},
    {1181,4,0,0,0}, {1182,1,0,0,0}, {1183,1,0,0,0}, {1184,1,0,0,0}, {1186,4,0,0,0},
    {1188,1,0,0,0}, {1189,1,0,0,0}, {1190,1,0,0,0}, {1192,4,0,0,0}, {1193,1,0,0,0},
    {1194,1,0,0,0}, {1195,1,0,0,0}, {1196,1,0,0,0}, {1197,1,0,0,0}, {1198,1,0,0,0},
    {1199,1,0,0,0}, {1200,1,0,0,0}, {1201,4,0,0,0}, {1202,3,0,0,0}, {1204,1,0,0,0},
    {1205,4,0,0,0}, {1207,1,0,0,0}, {1208,1,0,0,0}, {1209,1,0,0,0}, {1210,4,0,0,0},
    {1211,1,0,0,0}, {1212,1,0,0,0}, {1214,1,0,0,0}, {1215,4,0,0,0}, {1216,3,0,0,0},
    {1217,1,0,0,0}, {1219,4,0,0,0}, {1220,3,0,0,0}, {1222,1,0,0,0}, {1223,1,0,0,0},
    {1224,4,0,0,0}, {1225,1,0,0,0}, {1227,1,0,0,0}, {1228,1,0,0,0}, {1229,4,0,0,0},
    {1230,1,0,0,0}, {1231,1,0,0,0}, {1233,1,0,0,0}, {1234,4,0,0,0}, {1236,1,0,0,0},
    {1237,1,0,0,0}, {1238,1,0,0,0}, {1239,4,0,0,0}, {1240,3,0,0,0}, {1242,1,0,0,0},
    {1243,4,0,0,0}, {1245,1,0,0,0}, {1246,1,0,0,0}, {1247,4,0,0,0}, {1248,1,0,0,0},
    {1249,1,0,0,0}, {1251,1,0,0,0}, {1252,4,0,0,0}, {1253,1,0,0,0}, {1254,1,0,0,0},
    {1256,1,0,0,0}, {1257,4,0,0,0}, {1258,1,0,0,0}, {1259,1,0,0,0}, {1260,1,0,0,0},
    {1262,1,0,0,0}, {1263,4,0,0,0}, {1264,1,0,0,0}, {1265,1,0,0,0}, {1267,1,0,0,0},
    {1268,1,0,0,0}, {1269,4,0,0,0}, {1270,1,0,0,0}, {1271,1,0,0,0}, {1273,1,0,0,0},
    {1274,4,0,0,0}, {1275,1,0,0,0}, {1276,1,0,0,0}, {1278,1,0,0,0}, {1279,4,0,0,0},
    {1280,1,0,0,0}, {1281,1,0,0,0}, {1282,1,0,0,0}, {1284,1,0,0,0}, {1285,4,0,0,0},
    {1286,1,0,0,0}, {1287,1,0,0,0}, {1289,1,0,0,0}, {1290,1,0,0,0}, {1291,1,0,0,0},
    {1293,4,0,0,0}, {1294,1,0,0,0}, {1295,1,0,0,0}, {1296,1,0,0,0}, {1297,1,0,0,0},
    {1298,1,0,0,0}, {1299,1,0,0,0}, {1300,1,0,0,0}, {1301,4,0,0,0}, {1302,1,0,0,0},
    {1303,3,0,0,0}, {1304,1,0,0,0}, {1307,1,0,0,0}, {1308,1,0,0,0}, {1309,1,0,0,0},
    {1310,1,0,0,0}, {1311,1,0,0,0}, {1312,1,0,0,0}, {1313,1,0,0,0}, {1314,1,0,0,0},
    {1315,1,0,0,0}, {1316,1,0,0,0}, {1317,1,0,0,0}, {1318,1,0,0,0}, {1319,1,0,0,0},
    {1320,1,0,0,0}, {1321,1,0,0,0}, {1322,4,0,0,0}, {1323,4,0,0,0}, {1324,3,0,0,0},
    {1325,3,0,0,0}, {1327,1,0,0,0}, {1328,1,0,0,0}, {1329,1,0,0,0}, {1330,1,0,0,0},
    {1331,1,0,0,0}, {1332,1,0,0,0}, {1333,1,0,0,0}, {1334,1,0,0,0}, {1335,1,0,0,0},
    {1336,1,0,0,0}, {1337,1,0,0,0}, {1338,1,0,0,0}, {1339,1,0,0,0}, {1340,1,0,0,0},
    {1341,1,0,0,0}, {1342,1,0,0,0}, {1343,4,0,0,0}, {1344,4,0,0,0}, {1346,1,0,0,0},
    {1347,3,0,0,0}, {1348,1,0,0,0}, {1349,1,0,0,0}, {1350,1,0,0,0}, {1351,1,0,0,0},
    {1352,4,0,0,0}, {1354,1,0,0,0}, {1355,1,0,0,0}, {1356,1,0,0,0}, {1357,1,0,0,0},
    {1358,1,0,0,0}, {1359,1,0,0,0}, {1360,1,0,0,0}, {1361,1,0,0,0}, {1362,1,0,0,0},
    {1363,1,0,0,0}, {1364,1,0,0,0}, {1365,1,0,0,0}, {1366,1,0,0,0}, {1367,1,0,0,0},
    {1368,1,0,0,0}, {1369,1,0,0,0}, {1370,1,0,0,0}, {1371,1,0,0,0}, {1372,1,0,0,0},
    {1373,1,0,0,0}, {1374,1,0,0,0}, {1375,1,0,0,0}, {1376,1,0,0,0}, {1377,1,0,0,0},
    {1378,1,0,0,0}, {1379,1,0,0,0}, {1380,1,0,0,0}, {1381,1,0,0,0}, {1383,4,0,0,0},
    {1384,1,0,0,0}, {1385,1,0,0,0}, {1386,1,0,0,0}, {1387,1,0,0,0}, {1388,1,0,0,0},
    {1389,1,0,0,0}, {1390,1,0,0,0}, {1391,1,0,0,0}, {1392,1,0,0,0}, {1393,1,0,0,0},
    {1394,1,0,0,0}, {1395,1,0,0,0}, {1396,1,0,0,0}, {1397,1,0,0,0}, {1398,1,0,0,0},
    {1399,1,0,0,0}, {1400,1,0,0,0}, {1401,1,0,0,0}, {1402,1,0,0,0}, {1403,1,0,0,0},
    {1404,1,0,0,0}, {1405,1,0,0,0}, {1406,1,0,0,0}, {1407,1,0,0,0}, {1408,1,0,0,0},
    {1409,4,0,0,0}, {1410,1,0,0,0}, {1411,2,0,0,0}, {1412,1,0,0,0}, {1413,1,0,0,0},
    {1414,1,0,0,0}, {1415,1,0,0,0}, {1416,1,0,0,0}, {1417,1,0,0,0}, {1418,1,0,0,0},
    {1419,1,0,0,0}, {1420,1,0,0,0}, {1421,1,0,0,0}, {1422,1,0,0,0}, {1423,1,0,0,0},
    {1424,1,0,0,0}, {1425,1,0,0,0}, {1426,1,0,0,0}, {1427,1,0,0,0}, {1428,1,0,0,0},
    {1429,1,0,0,0}, {1430,1,0,0,0}, {1431,4,0,0,0}, {1432,4,0,0,0}, {1434,1,0,0,0},
    {1435,3,0,0,0}, {1436,1,0,0,0}, {1437,1,0,0,0}, {1438,1,0,0,0}, {1439,1,0,0,0},
    {1440,1,0,0,0}, {1441,4,0,0,0}, {1442,4,0,0,0}, {1443,3,0,0,0}, {1444,1,0,0,0},
    {1445,1,0,0,0}, {1447,1,0,0,0}, {1448,1,0,0,0}, {1449,4,0,0,0}, {1450,1,0,0,0},
    {1451,1,0,0,0}, {1453,1,0,0,0}, {1473,4,0,0,0}, {1474,4,0,0,0}, {1475,1,0,0,0},
    {1476,1,0,0,0}, {1477,1,0,0,0}, {1478,1,0,0,0}, {1479,1,0,0,0}, {1480,1,0,0,0},
    {1481,1,0,0,0}, {1482,1,0,0,0}, {1483,1,0,0,0}, {1484,1,0,0,0}, {1508,1,0,0,0},
    {1509,1,0,0,0}, {1510,4,0,0,0}, {1511,4,0,0,0}, {1512,3,0,0,0}, {1514,1,0,0,0},
    {1515,1,0,0,0}, {1516,1,0,0,0}, {1564,4,0,0,0}, {1565,4,0,0,0}, {1566,1,0,0,0},
    {1567,1,0,0,0}, {1568,1,0,0,0}, {1575,1,0,0,0}, {1626,4,0,0,0}, {1627,1,0,0,0},
    {1628,1,0,0,0}, {1630,1,0,0,0}, {1631,4,0,0,0}, {1632,1,0,0,0}, {1633,1,0,0,0},
    {1635,1,0,0,0}, {1636,4,0,0,0}, {1637,1,0,0,0}, {1638,1,0,0,0}, {1640,1,0,0,0},
    {1641,4,0,0,0}, {1642,4,0,0,0}, {1643,3,0,0,0}, {1645,1,0,0,0}, {1646,1,0,0,0},
    {1647,1,0,0,0}, {1648,1,0,0,0}, {1649,1,0,0,0}, {1650,1,0,0,0}, {1652,1,0,0,0},
    {1653,1,0,0,0}, {1654,1,0,0,0}, {1655,1,0,0,0}, {1656,1,0,0,0}, {1657,1,0,0,0},
    {1658,1,0,0,0}, {1659,4,0,0,0}, {1660,1,0,0,0}, {1661,1,0,0,0}, {1662,1,0,0,0},
    {1663,1,0,0,0}, {1664,1,0,0,0}, {1665,1,0,0,0}, {1666,4,0,0,0}, {1667,3,0,0,0},
    {1668,3,0,0,0}, {1669,1,0,0,0}, {1670,1,0,0,0}, {1671,1,0,0,0}, {1672,1,0,0,0},
    {1673,1,0,0,0}, {1674,1,0,0,0}, {1675,1,0,0,0}, {1676,1,0,0,0}, {1677,1,0,0,0},
    {1678,1,0,0,0}, {1679,1,0,0,0}, {1680,1,0,0,0}, {1681,1,0,0,0}, {1682,1,0,0,0},
    {1683,1,0,0,0}, {1684,1,0,0,0}, {1685,1,0,0,0}, {1686,1,0,0,0}, {1687,1,0,0,0},
    {1688,1,0,0,0}, {1689,1,0,0,0}, {1690,1,0,0,0}, {1691,1,0,0,0}, {1692,1,0,0,0},
    {1693,1,0,0,0}, {1694,1,0,0,0}, {1695,1,0,0,0}, {1697,4,0,0,0}, {1698,1,0,0,0},
    {1699,1,0,0,0}, {1700,1,0,0,0}, {1701,1,0,0,0}, {1702,1,0,0,0}, {1703,1,0,0,0},
    {1704,1,0,0,0}, {1705,1,0,0,0}, {1706,1,0,0,0}, {1707,1,0,0,0}, {1708,1,0,0,0},
    {1709,1,0,0,0}, {1710,1,0,0,0}, {1711,4,0,0,0}, {1712,3,0,0,0}, {1713,3,0,0,0},
    {1714,1,0,0,0}, {1715,1,0,0,0}, {1716,1,0,0,0}, {1717,1,0,0,0}, {1718,1,0,0,0},
    {1726,1,1,0,0}, {1727,1,0,0,0}, {1729,1,0,0,0}, {1730,1,0,0,0}, {1731,1,0,0,0},
    {1732,1,0,0,0}, {1733,1,0,0,0}, {1734,1,0,0,0}, {1735,1,0,0,0}, {1736,1,0,0,0},
    {1737,1,0,0,0}, {1738,1,0,0,0}, {1739,1,0,0,0}, {1740,1,0,0,0}, {1741,1,0,0,0},
    {1742,1,0,0,0}, {1743,1,0,0,0}, {1744,1,0,0,0}, {1745,1,0,0,0}, {1746,1,0,0,0},
    {1747,1,0,0,0}, {1748,1,0,0,0}, {1749,1,0,0,0}, {1750,1,0,0,0}, {1751,1,0,0,0},
    {1752,1,0,0,0}, {1753,1,0,0,0}, {1754,1,0,0,0}, {1755,1,0,0,0}, {1756,2,0,0,0},
    {1757,1,0,0,0}, {1758,1,0,0,0}, {1759,1,0,0,0}, {1760,1,0,0,0}, {1761,1,0,0,0},
    {1762,1,0,0,0}, {1763,1,0,0,0}, {1764,1,0,0,0}, {1765,1,0,0,0}, {1766,1,0,0,0},
    {1767,1,0,0,0}, {1768,1,0,0,0}, {1769,1,0,0,0}, {1770,1,0,0,0}, {1771,1,0,0,0},};

const FormRow forms[] = {
    {100,3,0,0,0,0}, {115,1,0,0,0,0}, {130,4,0,0,0,0}, {131,4,0,0,0,0}, {133,3,0,0,0,0},
    {173,2,0,0,0,0}, {222,1,0,0,0,0}, {228,1,0,0,0,0}, {232,1,0,0,0,0}, {234,1,0,0,0,0},
    {236,1,0,0,0,0}, {246,1,0,0,0,0}, {249,1,0,0,0,0}, {252,1,0,0,0,0}, {255,1,0,0,0,0},
    {257,1,0,0,0,0}, {259,1,0,0,0,0}, {261,1,0,0,0,0}, {273,1,0,0,0,0}, {278,1,0,0,0,0},
    {280,1,0,0,0,0}, {282,1,0,0,0,0}, {285,1,0,0,0,0}, {289,1,0,0,0,0}, {291,1,0,0,0,0},
    {300,0,0,676,677,0}, {513,0,960,0,0,0}, {527,5,0,0,0,0}, {528,2,0,0,0,0}, {529,2,0,0,0,0},
    {530,3,0,0,0,0}, {531,2,0,0,0,0}, {532,4,0,0,0,0}, {533,4,0,0,0,0}, {534,3,0,0,0,0},
    {536,3,0,0,0,0}, {537,4,0,0,0,0}, {538,2,0,0,0,0}, {539,3,0,0,0,0}, {540,2,0,0,0,0},
    {541,4,0,0,0,0}, {542,4,0,0,0,0}, {543,5,0,0,0,0}, {544,4,0,0,0,0}, {545,4,0,0,0,0},
    {546,4,0,0,0,0}, {547,5,0,0,0,0}, {548,4,0,0,0,0}, {550,2,0,0,0,0}, {552,5,0,0,0,0},
    {554,3,0,0,0,0}, {556,2,0,0,0,0}, {558,2,0,0,0,0}, {560,3,0,0,0,0}, {562,6,0,0,0,0},
    {563,4,0,0,0,0}, {617,4,0,0,0,0}, {640,0,722,0,0,0}, {641,0,722,0,0,0}, {644,0,720,0,0,0},
    {646,0,0,0,0,1}, {647,1,0,0,0,0}, {660,0,1133,0,0,0}, {703,4,0,0,0,0}, {704,4,0,0,0,0},
    {705,4,0,0,0,0}, {706,4,0,0,0,0}, {709,2,0,0,0,0}, {712,1,0,0,0,0}, {720,3,0,0,0,0},};

const HttpRow http[] = {
    {0,204,0}, {8,204,0}, {9,204,0}, {10,204,0}, {11,204,0}, {12,204,0}, {13,204,0}, {14,204,0},
    {15,204,0}, {16,204,0}, {17,204,0}, {18,204,0}, {19,204,0}, {20,204,0}, {21,204,0},
    {22,204,0}, {23,204,0}, {24,204,0}, {25,204,0}, {27,204,0}, {115,0,1394},};

}  // namespace

const ServiceTable s3_table = {
    {1,2,3,1,1,0,0,0}, 160, texts, members, shapes, enums,
    errors, operations, pages, waiters, acceptors,
    bindings, forms, http};

}  // namespace greenroom::mocks::model::tables
