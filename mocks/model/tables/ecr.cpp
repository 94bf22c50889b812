// The model of ecr (2015-09-21), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\necr\nECR\n2015-09-21\napi.ecr\nAmazonEC2ContainerRegistry_V20150921\n1.1\n"
    "AccountSettingName\nAccountSettingValue\nkey\nvalue\nAnnotations\nArch\nArn\nACTIVE\n"
    "ARCHIVED\nACTIVATING\nArtifactStatus\nANY\nArtifactStatusFilter\nArtifactType\nmember\n"
    "ArtifactTypeList\nAttribute\nAttributeKey\nAttributeList\nAttributeValue\nAuthor\n"
    "authorizationToken\nexpiresAt\nproxyEndpoint\nAuthorizationData\nAuthorizationDataList\n"
    "architecture\nauthor\nimageHash\nimageTags\nplatform\npushedAt\nlastInUseAt\ninUseCount\n"
    "registry\nrepositoryName\nAwsEcrContainerImageDetails\nBase64\nBaseScore\nregistryId\n"
    "layerDigests\nBatchCheckLayerAvailabilityRequest\nlayers\nfailures\n"
    "BatchCheckLayerAvailabilityResponse\nimageIds\nBatchDeleteImageRequest\n"
    "BatchDeleteImageResponse\nacceptedMediaTypes\nBatchGetImageRequest\nimages\n"
    "BatchGetImageResponse\nrepositoryNames\nBatchGetRepositoryScanningConfigurationRequest\n"
    "scanningConfigurations\nBatchGetRepositoryScanningConfigurationResponse\n"
    "BatchedOperationLayerDigest\nBatchedOperationLayerDigestList\nmessage\n"
    "BlockedByOrganizationPolicyException\nuploadId\nCompleteLayerUploadRequest\nlayerDigest\n"
    "CompleteLayerUploadResponse\necrRepositoryPrefix\nupstreamRegistryUrl\nupstreamRegistry\n"
    "credentialArn\ncustomRoleArn\nupstreamRepositoryPrefix\n"
    "CreatePullThroughCacheRuleRequest\ncreatedAt\nCreatePullThroughCacheRuleResponse\nprefix\n"
    "description\nencryptionConfiguration\nresourceTags\nimageTagMutability\n"
    "imageTagMutabilityExclusionFilters\nrepositoryPolicy\nlifecyclePolicy\nappliedFor\n"
    "CreateRepositoryCreationTemplateRequest\nrepositoryCreationTemplate\n"
    "CreateRepositoryCreationTemplateResponse\ntags\nimageScanningConfiguration\n"
    "CreateRepositoryRequest\nrepository\nCreateRepositoryResponse\nCreationTimestamp\n"
    "CredentialArn\nCustomRoleArn\nbaseScore\nscoringVector\nsource\nversion\nCvssScore\n"
    "metric\nreason\nCvssScoreAdjustment\nCvssScoreAdjustmentList\nadjustments\nscore\n"
    "scoreSource\nCvssScoreDetails\nCvssScoreList\nDate\nDeleteLifecyclePolicyRequest\n"
    "lifecyclePolicyText\nlastEvaluatedAt\nDeleteLifecyclePolicyResponse\n"
    "DeletePullThroughCacheRuleRequest\nDeletePullThroughCacheRuleResponse\n"
    "DeleteRegistryPolicyRequest\npolicyText\nDeleteRegistryPolicyResponse\nenabled\n"
    "DeleteReplication\nDeleteReplicationFlag\nDeleteRepositoryCreationTemplateRequest\n"
    "DeleteRepositoryCreationTemplateResponse\nDeleteRepositoryPolicyRequest\n"
    "DeleteRepositoryPolicyResponse\nforce\nDeleteRepositoryRequest\nDeleteRepositoryResponse\n"
    "DeleteSigningConfigurationRequest\nsigningConfiguration\n"
    "DeleteSigningConfigurationResponse\nprincipalArn\n"
    "DeregisterPullTimeUpdateExclusionRequest\nDeregisterPullTimeUpdateExclusionResponse\n"
    "imageId\nDescribeImageReplicationStatusRequest\nreplicationStatuses\n"
    "DescribeImageReplicationStatusResponse\nnextToken\nmaxResults\n"
    "DescribeImageScanFindingsRequest\nimageScanStatus\nimageScanFindings\n"
    "DescribeImageScanFindingsResponse\nDescribeImageSigningStatusRequest\nsigningStatuses\n"
    "DescribeImageSigningStatusResponse\ntagStatus\nimageStatus\nDescribeImagesFilter\nfilter\n"
    "DescribeImagesRequest\nimageDetails\nDescribeImagesResponse\necrRepositoryPrefixes\n"
    "DescribePullThroughCacheRulesRequest\npullThroughCacheRules\n"
    "DescribePullThroughCacheRulesResponse\nDescribeRegistryRequest\nreplicationConfiguration\n"
    "DescribeRegistryResponse\nreplicationBackfillId\nresultStatusFilter\n"
    "DescribeReplicationBackfillResultsRequest\ndestination\nstatus\nfailureCode\nprogress\n"
    "results\nstartedAt\nendedAt\nDescribeReplicationBackfillResultsResponse\n"
    "DescribeRepositoriesRequest\nrepositories\nDescribeRepositoriesResponse\nprefixes\n"
    "DescribeRepositoryCreationTemplatesRequest\nrepositoryCreationTemplates\n"
    "DescribeRepositoryCreationTemplatesResponse\nEmptyUploadException\nencryptionType\n"
    "kmsKey\nEncryptionConfiguration\nEncryptionConfigurationForRepositoryCreationTemplate\n"
    "AES256\nKMS\nKMS_DSSE\nEncryptionType\nawsAccountId\nfindingArn\nfirstObservedAt\n"
    "lastObservedAt\npackageVulnerabilityDetails\nremediation\nresources\nscoreDetails\n"
    "severity\ntitle\ntype\nupdatedAt\nfixAvailable\nexploitAvailable\n"
    "EnhancedImageScanFinding\nEnhancedImageScanFindingList\nEpoch\nEvaluationTimestamp\n"
    "ExceptionMessage\nExclusionAlreadyExistsException\nExclusionNotFoundException\n"
    "ExpirationTimestamp\nExploitAvailable\nFiftyMaxResults\nFilePath\nFindingArn\n"
    "FindingDescription\nFindingName\nINFORMATIONAL\nLOW\nMEDIUM\nHIGH\nCRITICAL\nUNDEFINED\n"
    "FindingSeverity\nFindingSeverityCounts\nFixAvailable\nFixedInVersion\nForceFlag\nname\n"
    "GetAccountSettingRequest\nGetAccountSettingResponse\nGetAuthorizationTokenRegistryIdList\n"
    "registryIds\nGetAuthorizationTokenRequest\nauthorizationData\n"
    "GetAuthorizationTokenResponse\nGetDownloadUrlForLayerRequest\ndownloadUrl\n"
    "GetDownloadUrlForLayerResponse\nGetLifecyclePolicyPreviewRequest\npreviewResults\n"
    "summary\nGetLifecyclePolicyPreviewResponse\nGetLifecyclePolicyRequest\n"
    "GetLifecyclePolicyResponse\nGetRegistryPolicyRequest\nGetRegistryPolicyResponse\n"
    "GetRegistryScanningConfigurationRequest\nscanningConfiguration\n"
    "GetRegistryScanningConfigurationResponse\nGetRepositoryPolicyRequest\n"
    "GetRepositoryPolicyResponse\nGetSigningConfigurationRequest\n"
    "GetSigningConfigurationResponse\nimageManifest\nimageManifestMediaType\nImage\nEXPIRE\n"
    "TRANSITION\nImageActionType\nImageAlreadyExistsException\nImageArchivedException\n"
    "ImageCount\nimageDigest\nimageSizeInBytes\nimagePushedAt\nimageScanFindingsSummary\n"
    "artifactMediaType\nlastRecordedPullTime\nsubjectManifestDigest\nlastArchivedAt\n"
    "lastActivatedAt\nImageDetail\nImageDetailList\nImageDigest\n"
    "ImageDigestDoesNotMatchException\nfailureReason\nImageFailure\nInvalidImageDigest\n"
    "InvalidImageTag\nImageTagDoesNotMatchDigest\nImageNotFound\nMissingDigestAndTag\n"
    "ImageReferencedByManifestList\nKmsError\nUpstreamAccessDenied\nUpstreamTooManyRequests\n"
    "UpstreamUnavailable\nImageInaccessible\nImageFailureCode\nImageFailureList\n"
    "ImageFailureReason\nimageTag\nImageIdentifier\nImageIdentifierList\nImageList\n"
    "ImageManifest\nImageNotFoundException\ndigest\nmediaType\nartifactType\nsize\n"
    "annotations\nartifactStatus\nImageReferrer\nImageReferrerList\nregion\n"
    "ImageReplicationStatus\nImageReplicationStatusList\nuri\nattributes\nImageScanFinding\n"
    "ImageScanFindingList\nimageScanCompletedAt\nvulnerabilitySourceUpdatedAt\n"
    "findingSeverityCounts\nfindings\nenhancedFindings\nImageScanFindings\n"
    "ImageScanFindingsSummary\nImageScanStatus\nscanOnPush\nImageScanningConfiguration\n"
    "signingProfileArn\nImageSigningStatus\nImageSigningStatusList\nImageSizeInBytes\n"
    "ImageStatus\nImageStatusFilter\nImageStorageClassUpdateNotSupportedException\nImageTag\n"
    "ImageTagAlreadyExistsException\nImageTagList\nMUTABLE\nIMMUTABLE\n"
    "IMMUTABLE_WITH_EXCLUSION\nMUTABLE_WITH_EXCLUSION\nImageTagMutability\nfilterType\n"
    "ImageTagMutabilityExclusionFilter\nWILDCARD\nImageTagMutabilityExclusionFilterType\n"
    "ImageTagMutabilityExclusionFilterValue\nImageTagMutabilityExclusionFilters\n"
    "ImageTagsList\nInUseCount\nInitiateLayerUploadRequest\npartSize\n"
    "InitiateLayerUploadResponse\nInvalidLayerException\nlastValidByteReceived\n"
    "InvalidLayerPartException\nInvalidParameterException\nInvalidTagParameterException\n"
    "IsPTCRuleValid\nkmsError\nKmsException\nKmsKey\nKmsKeyForRepositoryCreationTemplate\n"
    "LastActivatedAtTimestamp\nLastArchivedAtTimestamp\nlayerAvailability\nlayerSize\nLayer\n"
    "LayerAlreadyExistsException\nAVAILABLE\nUNAVAILABLE\nLayerAvailability\nLayerDigest\n"
    "LayerDigestList\nLayerFailure\nInvalidLayerDigest\nMissingLayerDigest\nLayerFailureCode\n"
    "LayerFailureList\nLayerFailureReason\nLayerInaccessibleException\nLayerList\n"
    "LayerPartBlob\nLayerPartTooSmallException\nLayerSizeInBytes\nLayersNotFoundException\n"
    "LifecyclePolicyNotFoundException\nLifecyclePolicyPreviewFilter\n"
    "LifecyclePolicyPreviewInProgressException\nLifecyclePolicyPreviewNotFoundException\n"
    "action\nappliedRulePriority\nstorageClass\nLifecyclePolicyPreviewResult\n"
    "LifecyclePolicyPreviewResultList\nIN_PROGRESS\nCOMPLETE\nEXPIRED\nFAILED\n"
    "LifecyclePolicyPreviewStatus\nexpiringImageTotalCount\ntransitioningImageTotalCounts\n"
    "LifecyclePolicyPreviewSummary\ntargetStorageClass\nLifecyclePolicyRuleAction\n"
    "LifecyclePolicyRulePriority\nARCHIVE\nSTANDARD\nLifecyclePolicyStorageClass\n"
    "LifecyclePolicyTargetStorageClass\nLifecyclePolicyText\n"
    "LifecyclePolicyTextForRepositoryCreationTemplate\nLifecyclePreviewMaxResults\n"
    "LimitExceededException\nartifactTypes\nListImageReferrersFilter\nsubjectId\n"
    "ListImageReferrersRequest\nreferrers\nListImageReferrersResponse\nListImagesFilter\n"
    "ListImagesRequest\nListImagesResponse\nListPullTimeUpdateExclusionsRequest\n"
    "pullTimeUpdateExclusions\nListPullTimeUpdateExclusionsResponse\n"
    "ListReplicationBackfillsRequest\nbackfills\nListReplicationBackfillsResponse\n"
    "resourceArn\nListTagsForResourceRequest\nListTagsForResourceResponse\nMaxResults\n"
    "MediaType\nMediaTypeList\nMetric\nNextToken\nNonNegativeInteger\nPTCValidateFailure\n"
    "PackageManager\ncvss\nreferenceUrls\nrelatedVulnerabilities\nsourceUrl\nvendorCreatedAt\n"
    "vendorSeverity\nvendorUpdatedAt\nvulnerabilityId\nvulnerablePackages\n"
    "PackageVulnerabilityDetails\nPartSize\nPlatform\nPrefix\nPrefixList\nPrincipalArn\n"
    "ProxyEndpoint\nPullThroughCacheRule\nPullThroughCacheRuleAlreadyExistsException\n"
    "PullThroughCacheRuleList\nPullThroughCacheRuleNotFoundException\n"
    "PullThroughCacheRuleRepositoryPrefix\nPullThroughCacheRuleRepositoryPrefixList\n"
    "PullTimeUpdateExclusionList\nPushTimestamp\nPutAccountSettingRequest\n"
    "PutAccountSettingResponse\nPutImageRequest\nimage\nPutImageResponse\n"
    "PutImageScanningConfigurationRequest\nPutImageScanningConfigurationResponse\n"
    "PutImageTagMutabilityRequest\nPutImageTagMutabilityResponse\nPutLifecyclePolicyRequest\n"
    "PutLifecyclePolicyResponse\nPutRegistryPolicyRequest\nPutRegistryPolicyResponse\n"
    "scanType\nrules\nPutRegistryScanningConfigurationRequest\nregistryScanningConfiguration\n"
    "PutRegistryScanningConfigurationResponse\nPutReplicationConfigurationRequest\n"
    "PutReplicationConfigurationResponse\nPutSigningConfigurationRequest\n"
    "PutSigningConfigurationResponse\nREPLICATION\nPULL_THROUGH_CACHE\nCREATE_ON_PUSH\n"
    "RCTAppliedFor\nRCTAppliedForList\nReason\nurl\ntext\nRecommendation\nRecommendationText\n"
    "RecordedPullTimestamp\nReferenceUrlsList\nReferencedImagesNotFoundException\nRegion\n"
    "RegisterPullTimeUpdateExclusionRequest\nRegisterPullTimeUpdateExclusionResponse\n"
    "RegistryId\nRegistryPolicyNotFoundException\nRegistryPolicyText\n"
    "RegistryScanningConfiguration\nscanFrequency\nrepositoryFilters\nRegistryScanningRule\n"
    "RegistryScanningRuleList\nRelatedVulnerabilitiesList\nRelatedVulnerability\nRelease\n"
    "recommendation\nRemediation\nReplicationBackfillError\nReplicationBackfillId\n"
    "ReplicationBackfillInProgressException\nReplicationBackfillInvalidStatusException\n"
    "ReplicationBackfillNotFoundException\ntotalReplicationCount\ncompletedReplicationCount\n"
    "failedReplicationCount\nfailureCodes\nReplicationBackfillProgress\nsubImageFailureCodes\n"
    "ReplicationBackfillResult\nReplicationBackfillResultList\n"
    "ReplicationBackfillResultStatus\nPREPARING\nSTOPPING\nSTOPPED\nReplicationBackfillStatus\n"
    "ReplicationBackfillSummary\nReplicationBackfillSummaryList\nReplicationConfiguration\n"
    "ReplicationDestination\nReplicationDestinationList\nReplicationError\n"
    "ReplicationErrorList\ndestinations\ndeleteReplication\nReplicationRule\n"
    "ReplicationRuleList\nReplicationStatus\nrepositoryArn\nrepositoryUri\nRepository\n"
    "RepositoryAlreadyExistsException\nRepositoryCreationTemplate\n"
    "RepositoryCreationTemplateList\nRepositoryFilter\nRepositoryFilterList\nPREFIX_MATCH\n"
    "RepositoryFilterType\nRepositoryFilterValue\nRepositoryList\nRepositoryName\n"
    "RepositoryNameList\nRepositoryNotEmptyException\nRepositoryNotFoundException\n"
    "RepositoryPolicyNotFoundException\nRepositoryPolicyText\nappliedScanFilters\n"
    "RepositoryScanningConfiguration\nRepositoryScanningConfigurationFailure\n"
    "RepositoryScanningConfigurationFailureList\nRepositoryScanningConfigurationList\n"
    "RepositoryTemplateDescription\ndetails\nid\nResource\nawsEcrContainerImage\n"
    "ResourceDetails\nResourceId\nResourceList\nSCAN_ON_PUSH\nCONTINUOUS_SCAN\nMANUAL\n"
    "ScanFrequency\nScanNotFoundException\nScanOnPushFlag\nUNSUPPORTED_IMAGE\nPENDING\n"
    "SCAN_ELIGIBILITY_EXPIRED\nFINDINGS_UNAVAILABLE\nLIMIT_EXCEEDED\nIMAGE_ARCHIVED\n"
    "IMAGE_SIZE_EXCEEDED\nScanStatus\nScanStatusDescription\nScanTimestamp\nBASIC\nENHANCED\n"
    "ScanType\nREPOSITORY_NOT_FOUND\nScanningConfigurationFailureCode\n"
    "ScanningConfigurationFailureReason\nScanningConfigurationRepositoryNameList\n"
    "ScanningRepositoryFilter\nScanningRepositoryFilterList\nScanningRepositoryFilterType\n"
    "ScanningRepositoryFilterValue\nScore\nScoreDetails\nScoringVector\n"
    "SecretNotFoundException\nServerException\nSetRepositoryPolicyRequest\n"
    "SetRepositoryPolicyResponse\nSeverity\nSeverityCount\nSigningConfiguration\n"
    "SigningConfigurationNotFoundException\nSigningProfileArn\nSigningRepositoryFilter\n"
    "SigningRepositoryFilterList\nWILDCARD_MATCH\nSigningRepositoryFilterType\n"
    "SigningRepositoryFilterValue\nSigningRule\nSigningRuleList\nSigningStatus\n"
    "SigningStatusFailureCode\nSigningStatusFailureReason\nSource\nSourceLayerHash\n"
    "StartImageScanRequest\nStartImageScanResponse\nStartLifecyclePolicyPreviewRequest\n"
    "StartLifecyclePolicyPreviewResponse\nStartReplicationBackfillRequest\n"
    "StartReplicationBackfillResponse\nStatus\nStopReplicationBackfillRequest\n"
    "StopReplicationBackfillResponse\nString\nSubjectIdentifier\nKey\nValue\nTag\nTagKey\n"
    "TagKeyList\nTagList\nTagResourceRequest\nTagResourceResponse\nTAGGED\nUNTAGGED\n"
    "TagStatus\nTagValue\nTags\nTargetStorageClass\nTemplateAlreadyExistsException\n"
    "TemplateNotFoundException\nTitle\nTooManyTagsException\nimageTotalCount\n"
    "TransitioningImageTotalCount\nTransitioningImageTotalCounts\nType\n"
    "UnableToAccessSecretException\nUnableToDecryptSecretValueException\n"
    "UnableToGetUpstreamImageException\nUnableToGetUpstreamLayerException\n"
    "UnableToListUpstreamImageReferrersException\nUnsupportedImageTypeException\n"
    "UnsupportedUpstreamRegistryException\ntagKeys\nUntagResourceRequest\n"
    "UntagResourceResponse\nUpdateImageStorageClassRequest\nUpdateImageStorageClassResponse\n"
    "UpdatePullThroughCacheRuleRequest\nUpdatePullThroughCacheRuleResponse\n"
    "UpdateRepositoryCreationTemplateRequest\nUpdateRepositoryCreationTemplateResponse\n"
    "UpdatedTimestamp\nUploadId\npartFirstByte\npartLastByte\nlayerPartBlob\n"
    "UploadLayerPartRequest\nlastByteReceived\nUploadLayerPartResponse\n"
    "UploadNotFoundException\necr-public\nquay\nk8s\ndocker-hub\ngithub-container-registry\n"
    "azure-container-registry\ngitlab-container-registry\nchainguard\nUpstreamRegistry\nUrl\n"
    "ValidatePullThroughCacheRuleRequest\nisValid\nfailure\n"
    "ValidatePullThroughCacheRuleResponse\nValidationException\nVersion\nVulnerabilityId\n"
    "VulnerabilitySourceUpdateTimestamp\narch\nepoch\nfilePath\npackageManager\nrelease\n"
    "sourceLayerHash\nfixedInVersion\nVulnerablePackage\nVulnerablePackageName\n"
    "VulnerablePackagesList\nBatchCheckLayerAvailability\nPOST\n/\nBatchDeleteImage\n"
    "BatchGetImage\nBatchGetRepositoryScanningConfiguration\nCompleteLayerUpload\n"
    "CreatePullThroughCacheRule\nCreateRepository\nCreateRepositoryCreationTemplate\n"
    "DeleteLifecyclePolicy\nDeletePullThroughCacheRule\nDeleteRegistryPolicy\n"
    "DeleteRepository\nDeleteRepositoryCreationTemplate\nDeleteRepositoryPolicy\n"
    "DeleteSigningConfiguration\nDeregisterPullTimeUpdateExclusion\n"
    "DescribeImageReplicationStatus\n"
    "imageScanFindings.findings,imageScanFindings.enhancedFindings\nDescribeImageScanFindings\n"
    "DescribeImageSigningStatus\nDescribeImages\nDescribePullThroughCacheRules\n"
    "DescribeRegistry\nDescribeReplicationBackfillResults\nDescribeRepositories\n"
    "DescribeRepositoryCreationTemplates\nGetAccountSetting\nGetAuthorizationToken\n"
    "GetDownloadUrlForLayer\nGetLifecyclePolicy\nGetLifecyclePolicyPreview\nGetRegistryPolicy\n"
    "GetRegistryScanningConfiguration\nGetRepositoryPolicy\nGetSigningConfiguration\n"
    "InitiateLayerUpload\nListImageReferrers\nListImages\nListPullTimeUpdateExclusions\n"
    "ListReplicationBackfills\nListTagsForResource\nPutAccountSetting\nPutImage\n"
    "PutImageScanningConfiguration\nPutImageTagMutability\nPutLifecyclePolicy\n"
    "PutRegistryPolicy\nPutRegistryScanningConfiguration\nPutReplicationConfiguration\n"
    "PutSigningConfiguration\nRegisterPullTimeUpdateExclusion\nSetRepositoryPolicy\n"
    "StartImageScan\nStartLifecyclePolicyPreview\nStartReplicationBackfill\n"
    "StopReplicationBackfill\nTagResource\nUntagResource\nUpdateImageStorageClass\n"
    "UpdatePullThroughCacheRule\nUpdateRepositoryCreationTemplate\nUploadLayerPart\n"
    "ValidatePullThroughCacheRule\nsuccess\npath\nimageScanStatus.status\nImageScanComplete\n"
    "LifecyclePolicyPreviewComplete\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {9,0,379,0,0,0}, {10,0,379,0,0,0}, {21,0,8,0,0,0}, {9,0,11,1,0,0}, {10,0,13,0,0,0},
    {21,0,10,0,0,0}, {28,0,18,0,0,0}, {29,0,96,0,0,0}, {30,0,241,0,0,0}, {21,0,15,0,0,0},
    {33,0,4,0,0,0}, {34,0,14,0,0,0}, {35,0,134,0,0,0}, {36,0,169,0,0,0}, {37,0,237,0,0,0},
    {38,0,47,0,0,0}, {39,0,47,0,0,0}, {40,0,170,0,0,0}, {41,0,279,0,0,0}, {42,0,318,0,0,0},
    {46,0,279,0,0,0}, {42,0,318,1,0,0}, {47,0,29,1,0,0}, {49,0,194,0,0,0}, {50,0,191,0,0,0},
    {46,0,279,0,0,0}, {42,0,318,1,0,0}, {52,0,141,1,0,0}, {52,0,141,0,0,0}, {50,0,138,0,0,0},
    {46,0,279,0,0,0}, {42,0,318,1,0,0}, {52,0,141,1,0,0}, {55,0,229,0,0,0}, {57,0,142,0,0,0},
    {50,0,138,0,0,0}, {59,0,342,1,0,0}, {61,0,327,0,0,0}, {50,0,326,0,0,0}, {21,0,28,0,0,0},
    {65,0,93,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {67,0,414,1,0,0}, {47,0,188,1,0,0},
    {46,0,279,0,0,0}, {42,0,318,0,0,0}, {67,0,414,0,0,0}, {69,0,187,0,0,0}, {71,0,246,1,0,0},
    {72,0,419,1,0,0}, {46,0,279,0,0,0}, {73,0,418,0,0,0}, {74,0,40,0,0,0}, {75,0,41,0,0,0},
    {76,0,246,0,0,0}, {71,0,246,0,0,0}, {72,0,419,0,0,0}, {78,0,39,0,0,0}, {46,0,279,0,0,0},
    {73,0,418,0,0,0}, {74,0,40,0,0,0}, {75,0,41,0,0,0}, {76,0,246,0,0,0}, {80,0,238,1,0,0},
    {81,0,328,0,0,0}, {82,0,87,0,0,0}, {83,0,384,0,0,0}, {84,0,164,0,0,0}, {85,0,168,0,0,0},
    {86,0,323,0,0,0}, {87,0,212,0,0,0}, {88,0,269,1,0,0}, {75,0,41,0,0,0}, {46,0,279,0,0,0},
    {90,0,311,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {92,0,384,0,0,0}, {84,0,164,0,0,0},
    {85,0,168,0,0,0}, {93,0,154,0,0,0}, {82,0,86,0,0,0}, {95,0,309,0,0,0}, {100,0,19,0,0,0},
    {101,0,349,0,0,0}, {102,0,368,0,0,0}, {103,0,423,0,0,0}, {105,0,230,0,0,0},
    {106,0,270,0,0,0}, {21,0,43,0,0,0}, {109,0,44,0,0,0}, {110,0,347,0,0,0}, {111,0,368,0,0,0},
    {101,0,349,0,0,0}, {103,0,423,0,0,0}, {21,0,42,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0},
    {46,0,279,0,0,0}, {42,0,318,0,0,0}, {116,0,211,0,0,0}, {117,0,92,0,0,0}, {71,0,246,1,0,0},
    {46,0,279,0,0,0}, {71,0,246,0,0,0}, {72,0,419,0,0,0}, {78,0,39,0,0,0}, {46,0,279,0,0,0},
    {74,0,40,0,0,0}, {75,0,41,0,0,0}, {76,0,246,0,0,0}, {46,0,279,0,0,0}, {122,0,281,0,0,0},
    {124,0,55,1,0,0}, {80,0,238,1,0,0}, {46,0,279,0,0,0}, {90,0,311,0,0,0}, {46,0,279,0,0,0},
    {42,0,318,1,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0}, {122,0,323,0,0,0}, {46,0,279,0,0,0},
    {42,0,318,1,0,0}, {131,0,107,0,0,0}, {95,0,309,0,0,0}, {46,0,279,0,0,0}, {135,0,356,0,0,0},
    {137,0,240,1,0,0}, {137,0,240,0,0,0}, {42,0,318,1,0,0}, {140,0,140,1,0,0}, {46,0,279,0,0,0},
    {42,0,318,0,0,0}, {140,0,140,0,0,0}, {142,0,148,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0},
    {140,0,140,1,0,0}, {144,0,231,0,0,0}, {145,0,227,0,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0},
    {140,0,140,0,0,0}, {147,0,153,0,0,0}, {148,0,151,0,0,0}, {144,0,231,0,0,0}, {42,0,318,1,0,0},
    {140,0,140,1,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0}, {140,0,140,0,0,0}, {46,0,279,0,0,0},
    {151,0,156,0,0,0}, {153,0,387,0,0,0}, {154,0,159,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0},
    {52,0,141,0,0,0}, {144,0,231,0,0,0}, {145,0,227,0,0,0}, {156,0,72,0,0,0}, {158,0,133,0,0,0},
    {144,0,231,0,0,0}, {46,0,279,0,0,0}, {160,0,247,0,0,0}, {144,0,231,0,0,0}, {145,0,227,0,0,0},
    {162,0,244,0,0,0}, {144,0,231,0,0,0}, {46,0,279,0,0,0}, {165,0,301,0,0,0}, {46,0,279,0,0,0},
    {167,0,290,1,0,0}, {168,0,297,0,0,0}, {145,0,227,0,0,0}, {144,0,231,0,0,0}, {46,0,279,0,0,0},
    {167,0,290,0,0,0}, {170,0,302,0,0,0}, {171,0,298,0,0,0}, {172,0,289,0,0,0},
    {173,0,294,0,0,0}, {174,0,296,0,0,0}, {175,0,47,0,0,0}, {176,0,47,0,0,0}, {144,0,231,0,0,0},
    {46,0,279,0,0,0}, {59,0,319,0,0,0}, {144,0,231,0,0,0}, {145,0,227,0,0,0}, {179,0,317,0,0,0},
    {144,0,231,0,0,0}, {181,0,239,0,0,0}, {144,0,231,0,0,0}, {145,0,227,0,0,0}, {46,0,279,0,0,0},
    {183,0,312,0,0,0}, {144,0,231,0,0,0}, {65,0,93,0,0,0}, {186,0,88,1,0,0}, {187,0,180,0,0,0},
    {186,0,88,1,0,0}, {187,0,181,0,0,0}, {194,0,279,0,0,0}, {81,0,101,0,0,0}, {195,0,100,0,0,0},
    {196,0,47,0,0,0}, {197,0,47,0,0,0}, {198,0,235,0,0,0}, {199,0,288,0,0,0}, {200,0,332,0,0,0},
    {110,0,347,0,0,0}, {201,0,348,0,0,0}, {202,0,354,0,0,0}, {171,0,376,0,0,0},
    {203,0,393,0,0,0}, {204,0,397,0,0,0}, {205,0,47,0,0,0}, {206,0,105,0,0,0}, {207,0,97,0,0,0},
    {21,0,89,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0}, {9,0,103,0,0,0}, {10,0,355,0,0,0},
    {233,0,1,1,0,0}, {233,0,1,0,0,0}, {10,0,1,0,0,0}, {21,0,279,0,0,0}, {237,0,110,0,0,0},
    {239,0,16,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {69,0,187,1,0,0}, {242,0,419,0,0,0},
    {69,0,187,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {52,0,141,0,0,0}, {144,0,231,0,0,0},
    {145,0,213,0,0,0}, {156,0,200,0,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0}, {116,0,211,0,0,0},
    {171,0,205,0,0,0}, {144,0,231,0,0,0}, {245,0,204,0,0,0}, {246,0,206,0,0,0}, {46,0,279,0,0,0},
    {42,0,318,1,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0}, {116,0,211,0,0,0}, {117,0,92,0,0,0},
    {46,0,279,0,0,0}, {122,0,281,0,0,0}, {46,0,279,0,0,0}, {253,0,282,0,0,0}, {46,0,279,0,0,0},
    {42,0,318,1,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0}, {122,0,323,0,0,0}, {46,0,279,0,0,0},
    {135,0,356,0,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0}, {140,0,140,0,0,0}, {259,0,143,0,0,0},
    {260,0,228,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0},
    {268,0,134,0,0,0}, {36,0,163,0,0,0}, {269,0,157,0,0,0}, {270,0,249,0,0,0}, {147,0,153,0,0,0},
    {271,0,152,0,0,0}, {260,0,228,0,0,0}, {272,0,228,0,0,0}, {273,0,273,0,0,0},
    {274,0,134,0,0,0}, {154,0,158,0,0,0}, {275,0,183,0,0,0}, {276,0,182,0,0,0}, {21,0,132,0,0,0},
    {65,0,93,0,0,0}, {140,0,140,0,0,0}, {172,0,137,0,0,0}, {281,0,139,0,0,0}, {21,0,136,0,0,0},
    {268,0,134,0,0,0}, {297,0,161,0,0,0}, {21,0,140,0,0,0}, {21,0,127,0,0,0}, {65,0,93,0,0,0},
    {303,0,134,1,0,0}, {304,0,228,1,0,0}, {305,0,8,0,0,0}, {306,0,157,1,0,0}, {307,0,3,0,0,0},
    {308,0,6,0,0,0}, {21,0,145,0,0,0}, {311,0,276,0,0,0}, {46,0,279,0,0,0}, {171,0,308,0,0,0},
    {172,0,304,0,0,0}, {21,0,147,0,0,0}, {233,0,102,0,0,0}, {81,0,101,0,0,0}, {314,0,419,0,0,0},
    {202,0,103,0,0,0}, {315,0,12,0,0,0}, {21,0,149,0,0,0}, {318,0,338,0,0,0}, {319,0,425,0,0,0},
    {320,0,104,0,0,0}, {321,0,150,0,0,0}, {322,0,90,0,0,0}, {318,0,338,0,0,0}, {319,0,425,0,0,0},
    {320,0,104,0,0,0}, {171,0,336,0,0,0}, {81,0,337,0,0,0}, {326,0,335,0,0,0}, {328,0,358,0,0,0},
    {172,0,366,0,0,0}, {281,0,367,0,0,0}, {171,0,365,0,0,0}, {21,0,155,0,0,0}, {65,0,93,0,0,0},
    {65,0,93,0,0,0}, {21,0,161,0,0,0}, {343,0,166,1,0,0}, {156,0,167,1,0,0}, {21,0,165,0,0,0},
    {21,0,161,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {67,0,414,0,0,0}, {352,0,236,0,0,0},
    {65,0,93,0,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0}, {67,0,414,0,0,0}, {355,0,236,0,0,0},
    {65,0,93,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0}, {360,0,178,0,0,0},
    {69,0,187,0,0,0}, {366,0,186,0,0,0}, {367,0,197,0,0,0}, {304,0,228,0,0,0}, {65,0,93,0,0,0},
    {21,0,187,0,0,0}, {69,0,28,0,0,0}, {172,0,190,0,0,0}, {281,0,192,0,0,0}, {21,0,189,0,0,0},
    {65,0,93,0,0,0}, {21,0,184,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0},
    {153,0,387,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0}, {36,0,163,0,0,0}, {268,0,134,0,0,0},
    {270,0,249,0,0,0}, {391,0,207,0,0,0}, {392,0,208,0,0,0}, {393,0,209,0,0,0}, {21,0,203,0,0,0},
    {401,0,131,0,0,0}, {402,0,396,0,0,0}, {204,0,128,0,0,0}, {404,0,210,0,0,0}, {65,0,93,0,0,0},
    {415,0,9,0,0,0}, {308,0,7,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {417,0,380,1,0,0},
    {156,0,215,0,0,0}, {144,0,231,0,0,0}, {145,0,98,0,0,0}, {419,0,146,0,0,0}, {144,0,231,0,0,0},
    {153,0,387,0,0,0}, {154,0,159,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {144,0,231,0,0,0},
    {145,0,227,0,0,0}, {156,0,218,0,0,0}, {52,0,141,0,0,0}, {144,0,231,0,0,0}, {145,0,227,0,0,0},
    {144,0,231,0,0,0}, {425,0,248,0,0,0}, {144,0,231,0,0,0}, {46,0,279,0,0,0}, {145,0,98,0,0,0},
    {144,0,231,0,0,0}, {46,0,279,0,0,0}, {428,0,300,0,0,0}, {144,0,231,0,0,0}, {430,0,5,1,0,0},
    {92,0,384,0,0,0}, {21,0,228,0,0,0}, {441,0,46,0,0,0}, {442,0,274,0,0,0}, {443,0,285,0,0,0},
    {102,0,368,0,0,0}, {444,0,419,0,0,0}, {445,0,47,0,0,0}, {446,0,354,0,0,0}, {447,0,47,0,0,0},
    {448,0,424,0,0,0}, {449,0,428,0,0,0}, {21,0,238,0,0,0}, {71,0,246,0,0,0}, {72,0,419,0,0,0},
    {78,0,39,0,0,0}, {46,0,279,0,0,0}, {74,0,40,0,0,0}, {75,0,41,0,0,0}, {76,0,246,0,0,0},
    {73,0,418,0,0,0}, {205,0,413,0,0,0}, {65,0,93,0,0,0}, {21,0,242,0,0,0}, {65,0,93,0,0,0},
    {21,0,246,0,0,0}, {21,0,240,0,0,0}, {233,0,1,1,0,0}, {10,0,2,1,0,0}, {233,0,1,0,0,0},
    {10,0,2,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {259,0,143,1,0,0}, {260,0,228,0,0,0},
    {297,0,161,0,0,0}, {268,0,134,0,0,0}, {468,0,127,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0},
    {93,0,154,1,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0}, {93,0,154,0,0,0}, {46,0,279,0,0,0},
    {42,0,318,1,0,0}, {84,0,164,1,0,0}, {85,0,168,0,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0},
    {84,0,164,0,0,0}, {85,0,168,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {116,0,211,1,0,0},
    {46,0,279,0,0,0}, {42,0,318,0,0,0}, {116,0,211,0,0,0}, {122,0,281,1,0,0}, {46,0,279,0,0,0},
    {122,0,281,0,0,0}, {478,0,339,0,0,0}, {479,0,284,0,0,0}, {481,0,282,0,0,0},
    {165,0,301,1,0,0}, {165,0,301,0,0,0}, {135,0,356,1,0,0}, {135,0,356,0,0,0}, {21,0,268,0,0,0},
    {493,0,419,0,0,0}, {494,0,272,0,0,0}, {21,0,419,0,0,0}, {65,0,93,0,0,0}, {137,0,240,1,0,0},
    {137,0,240,0,0,0}, {78,0,39,0,0,0}, {65,0,93,0,0,0}, {478,0,339,0,0,0}, {479,0,284,0,0,0},
    {507,0,333,1,0,0}, {508,0,344,1,0,0}, {21,0,283,0,0,0}, {21,0,286,0,0,0}, {514,0,271,0,0,0},
    {65,0,93,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0}, {521,0,232,1,0,0}, {522,0,232,1,0,0},
    {523,0,232,1,0,0}, {524,0,305,1,0,0}, {42,0,318,1,0,0}, {140,0,140,1,0,0}, {171,0,297,1,0,0},
    {172,0,304,0,0,0}, {526,0,305,0,0,0}, {21,0,295,0,0,0}, {167,0,290,1,0,0}, {170,0,302,1,0,0},
    {171,0,298,1,0,0}, {172,0,289,0,0,0}, {173,0,294,0,0,0}, {175,0,47,1,0,0}, {176,0,47,0,0,0},
    {21,0,299,0,0,0}, {479,0,307,1,0,0}, {311,0,276,1,0,0}, {46,0,279,1,0,0}, {21,0,302,0,0,0},
    {21,0,304,0,0,0}, {541,0,303,1,0,0}, {508,0,314,0,0,0}, {542,0,54,0,0,0}, {21,0,306,0,0,0},
    {546,0,5,0,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0}, {547,0,419,0,0,0}, {78,0,39,0,0,0},
    {84,0,164,0,0,0}, {85,0,168,0,0,0}, {93,0,154,0,0,0}, {82,0,86,0,0,0}, {65,0,93,0,0,0},
    {80,0,238,0,0,0}, {81,0,328,0,0,0}, {82,0,87,0,0,0}, {83,0,384,0,0,0}, {84,0,164,0,0,0},
    {85,0,168,0,0,0}, {86,0,323,0,0,0}, {87,0,212,0,0,0}, {88,0,269,0,0,0}, {75,0,41,0,0,0},
    {78,0,47,0,0,0}, {205,0,47,0,0,0}, {21,0,311,0,0,0}, {156,0,316,1,0,0}, {343,0,315,1,0,0},
    {21,0,313,0,0,0}, {21,0,309,0,0,0}, {21,0,318,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0},
    {65,0,93,0,0,0}, {546,0,5,0,0,0}, {42,0,318,0,0,0}, {326,0,335,0,0,0}, {507,0,333,0,0,0},
    {564,0,344,0,0,0}, {42,0,318,0,0,0}, {172,0,340,0,0,0}, {281,0,341,0,0,0}, {21,0,325,0,0,0},
    {21,0,324,0,0,0}, {570,0,330,0,0,0}, {571,0,331,0,0,0}, {92,0,389,0,0,0}, {204,0,397,0,0,0},
    {573,0,17,0,0,0}, {21,0,329,0,0,0}, {65,0,93,0,0,0}, {21,0,318,0,0,0}, {156,0,346,1,0,0},
    {343,0,345,1,0,0}, {21,0,343,0,0,0}, {441,0,45,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0},
    {46,0,279,0,0,0}, {42,0,318,1,0,0}, {122,0,323,1,0,0}, {131,0,107,0,0,0}, {46,0,279,0,0,0},
    {42,0,318,0,0,0}, {122,0,323,0,0,0}, {479,0,364,1,0,0}, {65,0,93,0,0,0}, {156,0,362,1,0,0},
    {343,0,361,1,0,0}, {21,0,359,0,0,0}, {328,0,358,1,0,0}, {508,0,360,0,0,0}, {21,0,363,0,0,0},
    {46,0,279,0,0,0}, {42,0,318,1,0,0}, {140,0,140,1,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0},
    {140,0,140,0,0,0}, {147,0,153,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {116,0,211,0,0,0},
    {46,0,279,0,0,0}, {42,0,318,0,0,0}, {116,0,211,0,0,0}, {171,0,205,0,0,0}, {46,0,279,0,0,0},
    {170,0,302,1,0,0}, {167,0,290,0,0,0}, {46,0,279,0,0,0}, {170,0,302,0,0,0}, {171,0,298,0,0,0},
    {175,0,47,0,0,0}, {46,0,279,0,0,0}, {167,0,290,1,0,0}, {46,0,279,0,0,0}, {167,0,290,0,0,0},
    {170,0,302,0,0,0}, {171,0,298,0,0,0}, {175,0,47,0,0,0}, {268,0,134,1,0,0}, {639,0,382,1,0,0},
    {640,0,388,1,0,0}, {21,0,382,0,0,0}, {21,0,381,0,0,0}, {430,0,5,1,0,0}, {92,0,384,1,0,0},
    {9,0,382,0,0,0}, {10,0,388,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0},
    {404,0,210,0,0,0}, {657,0,131,0,0,0}, {21,0,395,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0},
    {65,0,93,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0}, {65,0,93,0,0,0},
    {430,0,5,1,0,0}, {668,0,383,1,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {140,0,140,1,0,0},
    {404,0,390,1,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0}, {140,0,140,0,0,0}, {154,0,158,0,0,0},
    {46,0,279,0,0,0}, {71,0,246,1,0,0}, {74,0,40,0,0,0}, {75,0,41,0,0,0}, {71,0,246,0,0,0},
    {46,0,279,0,0,0}, {205,0,413,0,0,0}, {74,0,40,0,0,0}, {75,0,41,0,0,0}, {76,0,246,0,0,0},
    {80,0,238,1,0,0}, {81,0,328,0,0,0}, {82,0,87,0,0,0}, {83,0,384,0,0,0}, {84,0,164,0,0,0},
    {85,0,168,0,0,0}, {86,0,323,0,0,0}, {87,0,212,0,0,0}, {88,0,269,0,0,0}, {75,0,41,0,0,0},
    {46,0,279,0,0,0}, {90,0,311,0,0,0}, {46,0,279,0,0,0}, {42,0,318,1,0,0}, {67,0,414,1,0,0},
    {679,0,236,1,0,0}, {680,0,236,1,0,0}, {681,0,195,1,0,0}, {46,0,279,0,0,0}, {42,0,318,0,0,0},
    {67,0,414,0,0,0}, {683,0,236,0,0,0}, {65,0,93,0,0,0}, {71,0,246,1,0,0}, {46,0,279,0,0,0},
    {71,0,246,0,0,0}, {46,0,279,0,0,0}, {72,0,419,0,0,0}, {74,0,40,0,0,0}, {75,0,41,0,0,0},
    {76,0,246,0,0,0}, {697,0,177,0,0,0}, {698,0,233,0,0,0}, {65,0,93,0,0,0}, {704,0,4,0,0,0},
    {705,0,91,0,0,0}, {706,0,99,0,0,0}, {233,0,427,0,0,0}, {707,0,234,0,0,0}, {708,0,287,0,0,0},
    {709,0,369,0,0,0}, {103,0,423,0,0,0}, {710,0,106,0,0,0}, {21,0,426,0,0,0},};

const ShapeRow shapes[] = {
    {7,3,192,0,0,1,64,0,0,0,0}, {8,3,0,0,0,0,0,0,0,0,0}, {11,2,0,0,2,0,0,0,0,0,0},
    {12,3,0,2,0,0,0,0,0,0,0}, {13,3,0,2,0,0,0,0,0,0,0}, {17,3,0,0,3,0,0,0,0,0,0},
    {19,3,0,3,4,0,0,0,0,0,0}, {20,3,192,2,0,1,255,0,0,0,0}, {22,1,192,2,1,0,5,0,0,0,0},
    {23,0,0,3,2,0,0,0,0,0,0}, {24,3,192,5,0,1,128,0,0,0,0}, {25,1,192,5,1,0,50,0,0,0,0},
    {26,3,192,6,0,1,256,0,0,0,0}, {27,3,0,6,0,0,0,0,0,0,0}, {31,0,0,6,3,0,0,0,0,0,0},
    {32,1,0,9,1,0,0,0,0,0,0}, {43,0,0,10,10,0,0,0,0,0,0}, {44,3,0,20,0,0,0,11,0,0,0},
    {45,7,0,20,0,0,0,0,0,0,0}, {48,0,0,20,3,0,0,0,0,0,0}, {51,0,0,23,2,0,0,0,0,0,0},
    {53,0,0,25,3,0,0,0,0,0,0}, {54,0,0,28,2,0,0,0,0,0,0}, {56,0,0,30,4,0,0,0,0,0,0},
    {58,0,0,34,2,0,0,0,0,0,0}, {60,0,0,36,1,0,0,0,0,0,0}, {62,0,0,37,2,0,0,0,0,0,0},
    {63,3,192,39,0,0,1000,0,0,0,0}, {64,1,192,39,1,1,100,0,0,0,0}, {66,0,1,40,1,0,0,0,0,0,0},
    {68,0,0,41,4,0,0,0,0,0,0}, {70,0,0,45,4,0,0,0,0,0,0}, {77,0,0,49,7,0,0,0,0,0,0},
    {79,0,0,56,8,0,0,0,0,0,0}, {89,0,0,64,10,0,0,0,0,0,0}, {91,0,0,74,2,0,0,0,0,0,0},
    {94,0,0,76,7,0,0,0,0,0,0}, {96,0,0,83,1,0,0,0,0,0,0}, {97,8,0,84,0,0,0,0,0,0,0},
    {98,3,192,84,0,50,612,12,0,0,0}, {99,3,128,84,0,0,2048,0,0,0,0}, {104,0,0,84,4,0,0,0,0,0,0},
    {107,0,0,88,2,0,0,0,0,0,0}, {108,1,0,90,1,0,0,0,0,0,0}, {112,0,0,91,5,0,0,0,0,0,0},
    {113,1,0,96,1,0,0,0,0,0,0}, {114,8,0,97,0,0,0,0,0,0,0}, {115,0,0,97,2,0,0,0,0,0,0},
    {118,0,0,99,4,0,0,0,0,0,0}, {119,0,0,103,2,0,0,0,0,0,0}, {120,0,0,105,7,0,0,0,0,0,0},
    {121,0,0,112,0,0,0,0,0,0,0}, {123,0,0,112,2,0,0,0,0,0,0}, {125,0,0,114,1,0,0,0,0,0,0},
    {126,4,0,115,0,0,0,0,0,0,0}, {127,0,0,115,1,0,0,0,0,0,0}, {128,0,0,116,2,0,0,0,0,0,0},
    {129,0,0,118,2,0,0,0,0,0,0}, {130,0,0,120,3,0,0,0,0,0,0}, {132,0,0,123,3,0,0,0,0,0,0},
    {133,0,0,126,1,0,0,0,0,0,0}, {134,0,0,127,0,0,0,0,0,0,0}, {136,0,0,127,2,0,0,0,0,0,0},
    {138,0,0,129,1,0,0,0,0,0,0}, {139,0,0,130,1,0,0,0,0,0,0}, {141,0,0,131,3,0,0,0,0,0,0},
    {143,0,0,134,3,0,0,0,0,0,0}, {146,0,0,137,5,0,0,0,0,0,0}, {149,0,0,142,6,0,0,0,0,0,0},
    {150,0,0,148,3,0,0,0,0,0,0}, {152,0,0,151,4,0,0,0,0,0,0}, {155,0,0,155,2,0,0,0,0,0,0},
    {157,0,0,157,6,0,0,0,0,0,0}, {159,0,0,163,2,0,0,0,0,0,0}, {161,0,0,165,4,0,0,0,0,0,0},
    {163,0,0,169,2,0,0,0,0,0,0}, {164,0,0,171,0,0,0,0,0,0,0}, {166,0,0,171,2,0,0,0,0,0,0},
    {169,0,0,173,5,0,0,0,0,0,0}, {177,0,0,178,10,0,0,0,0,0,0}, {178,0,0,188,4,0,0,0,0,0,0},
    {180,0,0,192,2,0,0,0,0,0,0}, {182,0,0,194,3,0,0,0,0,0,0}, {184,0,0,197,3,0,0,0,0,0,0},
    {185,0,1,200,1,0,0,0,0,0,0}, {188,0,0,201,2,0,0,0,0,0,0}, {189,0,0,203,2,0,0,0,0,0,0},
    {193,3,0,7,3,0,0,0,0,0,0}, {208,0,0,205,17,0,0,0,0,0,0}, {209,1,0,222,1,0,0,0,0,0,0},
    {210,5,0,223,0,0,0,0,0,0,0}, {211,8,0,223,0,0,0,0,0,0,0}, {212,3,0,223,0,0,0,0,0,0,0},
    {213,0,1,223,1,0,0,0,0,0,0}, {214,0,1,224,1,0,0,0,0,0,0}, {215,8,0,225,0,0,0,0,0,0,0},
    {216,3,0,225,0,0,0,0,0,0,0}, {217,5,192,225,0,1,50,0,0,0,0}, {218,3,0,225,0,0,0,0,0,0,0},
    {219,3,0,225,0,0,0,0,0,0,0}, {220,3,0,225,0,0,0,0,0,0,0}, {221,3,0,225,0,0,0,0,0,0,0},
    {228,3,0,10,6,0,0,0,0,0,0}, {229,2,0,225,2,0,0,0,0,0,0}, {230,3,0,227,0,0,0,0,0,0,0},
    {231,3,0,227,0,0,0,0,0,0,0}, {232,4,0,227,0,0,0,0,0,0,0}, {234,0,0,227,1,0,0,0,0,0,0},
    {235,0,0,228,2,0,0,0,0,0,0}, {236,1,192,230,1,1,10,0,0,0,0}, {238,0,0,231,1,0,0,0,0,0,0},
    {240,0,0,232,1,0,0,0,0,0,0}, {241,0,0,233,3,0,0,0,0,0,0}, {243,0,0,236,2,0,0,0,0,0,0},
    {244,0,0,238,6,0,0,0,0,0,0}, {247,0,0,244,7,0,0,0,0,0,0}, {248,0,0,251,2,0,0,0,0,0,0},
    {249,0,0,253,4,0,0,0,0,0,0}, {250,0,0,257,0,0,0,0,0,0,0}, {251,0,0,257,2,0,0,0,0,0,0},
    {252,0,0,259,0,0,0,0,0,0,0}, {254,0,0,259,2,0,0,0,0,0,0}, {255,0,0,261,2,0,0,0,0,0,0},
    {256,0,0,263,3,0,0,0,0,0,0}, {257,0,0,266,0,0,0,0,0,0,0}, {258,0,0,266,2,0,0,0,0,0,0},
    {261,0,0,268,5,0,0,0,0,0,0}, {264,3,0,16,2,0,0,0,0,0,0}, {265,0,1,273,1,0,0,0,0,0,0},
    {266,0,1,274,1,0,0,0,0,0,0}, {267,5,64,275,0,0,0,0,0,0,0}, {277,0,0,275,15,0,0,0,0,0,0},
    {278,1,0,290,1,0,0,0,0,0,0}, {279,3,0,291,0,0,0,0,0,0,0}, {280,0,1,291,1,0,0,0,0,0,0},
    {282,0,0,292,3,0,0,0,0,0,0}, {294,3,0,18,11,0,0,0,0,0,0}, {295,1,0,295,1,0,0,0,0,0,0},
    {296,3,0,296,0,0,0,0,0,0,0}, {298,0,0,296,2,0,0,0,0,0,0}, {299,1,192,298,1,1,100,0,0,0,0},
    {300,1,0,299,1,0,0,0,0,0,0}, {301,3,192,300,0,1,4194304,0,0,0,0},
    {302,0,1,300,1,0,0,0,0,0,0}, {309,0,0,301,6,0,0,0,0,0,0}, {310,1,0,307,1,0,0,0,0,0,0},
    {312,0,0,308,4,0,0,0,0,0,0}, {313,1,0,312,1,0,0,0,0,0,0}, {316,0,0,313,5,0,0,0,0,0,0},
    {317,1,0,318,1,0,0,0,0,0,0}, {323,0,0,319,5,0,0,0,0,0,0}, {324,0,0,324,3,0,0,0,0,0,0},
    {325,0,0,327,2,0,0,0,0,0,0}, {327,0,0,329,1,0,0,0,0,0,0}, {329,0,0,330,4,0,0,0,0,0,0},
    {330,1,0,334,1,0,0,0,0,0,0}, {331,6,0,335,0,0,0,0,0,0,0}, {332,3,0,29,3,0,0,0,0,0,0},
    {333,3,0,32,4,0,0,0,0,0,0}, {334,0,1,335,1,0,0,0,0,0,0}, {335,3,192,336,0,1,300,0,0,0,0},
    {336,0,1,336,1,0,0,0,0,0,0}, {337,1,0,337,1,0,0,0,0,0,0}, {342,3,0,36,4,0,0,0,0,0,0},
    {344,0,0,338,2,0,0,0,0,0,0}, {346,3,0,40,1,0,0,0,0,0,0}, {347,3,192,340,0,1,128,13,0,0,0},
    {348,1,192,340,1,1,5,0,0,0,0}, {349,1,0,341,1,0,0,0,0,0,0}, {350,6,64,342,0,0,0,0,0,0,0},
    {351,0,0,342,2,0,0,0,0,0,0}, {353,0,0,344,2,0,0,0,0,0,0}, {354,0,1,346,1,0,0,0,0,0,0},
    {356,0,1,347,5,0,0,0,0,0,0}, {357,0,1,352,1,0,0,0,0,0,0}, {358,0,1,353,1,0,0,0,0,0,0},
    {359,4,0,354,0,0,0,0,0,0,0}, {289,3,0,354,0,0,0,0,0,0,0}, {361,0,1,354,2,0,0,0,0,0,0},
    {362,3,192,356,0,1,2048,0,0,0,0}, {363,3,192,356,0,0,2048,14,0,0,0},
    {364,8,0,356,0,0,0,0,0,0,0}, {365,8,0,356,0,0,0,0,0,0,0}, {368,0,0,356,4,0,0,0,0,0,0},
    {369,0,1,360,1,0,0,0,0,0,0}, {372,3,0,41,3,0,0,0,0,0,0}, {373,3,0,361,0,0,0,15,0,0,0},
    {374,1,192,361,1,1,100,0,0,0,0}, {375,0,0,362,3,0,0,0,0,0,0}, {378,3,0,44,2,0,0,0,0,0,0},
    {379,1,0,365,1,0,0,0,0,0,0}, {380,3,0,366,0,0,0,0,0,0,0}, {381,0,1,366,1,0,0,0,0,0,0},
    {382,1,0,367,1,0,0,0,0,0,0}, {383,9,192,368,0,0,20971520,0,0,0,0},
    {384,0,1,368,1,0,0,0,0,0,0}, {385,6,0,369,0,0,0,0,0,0,0}, {386,0,1,369,1,0,0,0,0,0,0},
    {387,0,1,370,1,0,0,0,0,0,0}, {388,0,0,371,1,0,0,0,0,0,0}, {389,0,1,372,1,0,0,0,0,0,0},
    {390,0,1,373,1,0,0,0,0,0,0}, {394,0,0,374,6,0,0,0,0,0,0}, {395,1,0,380,1,0,0,0,0,0,0},
    {400,3,0,46,4,0,0,0,0,0,0}, {403,0,0,381,2,0,0,0,0,0,0}, {405,0,0,383,2,0,0,0,0,0,0},
    {406,5,64,385,0,1,0,0,0,0,0}, {409,3,0,50,2,0,0,0,0,0,0}, {410,3,0,52,1,0,0,0,0,0,0},
    {411,3,192,385,0,100,30720,0,0,0,0}, {412,3,192,385,0,0,30720,0,0,0,0},
    {413,5,192,385,0,1,100,0,0,0,0}, {414,0,1,385,1,0,0,0,0,0,0}, {416,0,0,386,2,0,0,0,0,0,0},
    {418,0,0,388,6,0,0,0,0,0,0}, {420,0,0,394,2,0,0,0,0,0,0}, {421,0,0,396,2,0,0,0,0,0,0},
    {422,0,0,398,5,0,0,0,0,0,0}, {423,0,0,403,2,0,0,0,0,0,0}, {424,0,0,405,2,0,0,0,0,0,0},
    {426,0,0,407,2,0,0,0,0,0,0}, {427,0,0,409,3,0,0,0,0,0,0}, {429,0,0,412,3,0,0,0,0,0,0},
    {431,0,0,415,1,0,0,0,0,0,0}, {432,0,0,416,1,0,0,0,0,0,0}, {433,5,192,417,0,1,1000,0,0,0,0},
    {434,3,0,417,0,0,0,0,0,0,0}, {435,1,192,417,1,1,100,0,0,0,0}, {436,3,0,418,0,0,0,0,0,0,0},
    {437,3,0,418,0,0,0,0,0,0,0}, {438,5,64,418,0,0,0,0,0,0,0}, {439,3,0,418,0,0,0,0,0,0,0},
    {440,3,0,418,0,0,0,0,0,0,0}, {450,0,0,418,10,0,0,0,0,0,0}, {451,6,64,428,0,0,0,0,0,0,0},
    {452,3,0,428,0,0,0,0,0,0,0}, {453,3,192,428,0,1,256,16,0,0,0}, {454,1,0,428,1,0,0,0,0,0,0},
    {455,3,128,429,0,0,200,17,0,0,0}, {456,3,0,429,0,0,0,0,0,0,0}, {457,0,0,429,9,0,0,0,0,0,0},
    {458,0,1,438,1,0,0,0,0,0,0}, {459,1,0,439,1,0,0,0,0,0,0}, {460,0,1,440,1,0,0,0,0,0,0},
    {461,3,192,441,0,2,30,16,0,0,0}, {462,1,192,441,1,1,100,0,0,0,0},
    {463,1,192,442,1,0,100,0,0,0,0}, {464,8,0,443,0,0,0,0,0,0,0}, {465,0,0,443,2,0,0,0,0,0,0},
    {466,0,0,445,2,0,0,0,0,0,0}, {467,0,0,447,6,0,0,0,0,0,0}, {469,0,0,453,1,0,0,0,0,0,0},
    {470,0,0,454,3,0,0,0,0,0,0}, {471,0,0,457,3,0,0,0,0,0,0}, {472,0,0,460,4,0,0,0,0,0,0},
    {473,0,0,464,4,0,0,0,0,0,0}, {474,0,0,468,3,0,0,0,0,0,0}, {475,0,0,471,3,0,0,0,0,0,0},
    {476,0,0,474,1,0,0,0,0,0,0}, {477,0,0,475,2,0,0,0,0,0,0}, {480,0,0,477,2,0,0,0,0,0,0},
    {482,0,0,479,1,0,0,0,0,0,0}, {483,0,0,480,1,0,0,0,0,0,0}, {484,0,0,481,1,0,0,0,0,0,0},
    {485,0,0,482,1,0,0,0,0,0,0}, {486,0,0,483,1,0,0,0,0,0,0}, {490,3,0,53,3,0,0,0,0,0,0},
    {491,1,0,484,1,0,0,0,0,0,0}, {492,3,0,485,0,0,0,0,0,0,0}, {495,0,0,485,2,0,0,0,0,0,0},
    {496,3,0,487,0,0,0,0,0,0,0}, {497,8,0,487,0,0,0,0,0,0,0}, {498,1,0,487,1,0,0,0,0,0,0},
    {499,0,1,488,1,0,0,0,0,0,0}, {500,3,192,489,0,2,25,18,0,0,0}, {501,0,0,489,1,0,0,0,0,0,0},
    {502,0,0,490,2,0,0,0,0,0,0}, {503,3,0,492,0,0,0,19,0,0,0}, {504,0,1,492,1,0,0,0,0,0,0},
    {505,3,192,493,0,0,10240,0,0,0,0}, {506,0,0,493,2,0,0,0,0,0,0}, {509,0,0,495,2,0,0,0,0,0,0},
    {510,1,192,497,1,0,2,0,0,0,0}, {511,1,0,498,1,0,0,0,0,0,0}, {512,3,0,499,0,0,0,0,0,0,0},
    {513,3,0,499,0,0,0,0,0,0,0}, {515,0,0,499,1,0,0,0,0,0,0}, {516,3,0,500,0,0,0,0,0,0,0},
    {517,3,0,500,0,0,0,20,0,0,0}, {518,0,1,500,1,0,0,0,0,0,0}, {519,0,1,501,1,0,0,0,0,0,0},
    {520,0,1,502,1,0,0,0,0,0,0}, {525,0,0,503,4,0,0,0,0,0,0}, {527,0,0,507,5,0,0,0,0,0,0},
    {528,1,0,512,1,0,0,0,0,0,0}, {529,3,0,56,2,0,0,0,0,0,0}, {533,3,0,58,6,0,0,0,0,0,0},
    {534,0,0,513,7,0,0,0,0,0,0}, {535,1,0,520,1,0,0,0,0,0,0}, {536,0,0,521,1,0,0,0,0,0,0},
    {537,0,0,522,2,0,0,0,0,0,0}, {538,1,192,524,1,0,100,0,0,0,0}, {539,3,0,525,0,0,0,0,0,0,0},
    {540,1,0,525,1,0,0,0,0,0,0}, {543,0,0,526,3,0,0,0,0,0,0}, {544,1,192,529,1,0,25,0,0,0,0},
    {545,3,0,64,3,0,0,0,0,0,0}, {548,0,0,530,9,0,0,0,0,0,0}, {549,0,1,539,1,0,0,0,0,0,0},
    {550,0,0,540,12,0,0,0,0,0,0}, {551,1,0,552,1,0,0,0,0,0,0}, {552,0,0,553,2,0,0,0,0,0,0},
    {553,1,192,555,1,1,100,0,0,0,0}, {555,3,0,67,1,0,0,0,0,0,0},
    {556,3,192,556,0,2,256,21,0,0,0}, {557,1,0,556,1,0,0,0,0,0,0},
    {558,3,192,557,0,2,256,22,0,0,0}, {559,1,192,557,1,1,100,0,0,0,0},
    {560,0,1,558,1,0,0,0,0,0,0}, {561,0,1,559,1,0,0,0,0,0,0}, {562,0,1,560,1,0,0,0,0,0,0},
    {563,3,192,561,0,0,10240,0,0,0,0}, {565,0,0,561,5,0,0,0,0,0,0}, {566,0,0,566,3,0,0,0,0,0,0},
    {567,1,0,569,1,0,0,0,0,0,0}, {568,1,0,570,1,0,0,0,0,0,0}, {569,3,128,571,0,0,256,0,0,0,0},
    {572,0,0,571,4,0,0,0,0,0,0}, {574,0,0,575,1,0,0,0,0,0,0}, {575,3,0,576,0,0,0,0,0,0,0},
    {576,1,0,576,1,0,0,0,0,0,0}, {580,3,0,68,3,0,0,0,0,0,0}, {581,0,1,577,1,0,0,0,0,0,0},
    {582,4,0,578,0,0,0,0,0,0,0}, {590,3,0,71,11,0,0,0,0,0,0}, {591,3,0,578,0,0,0,0,0,0,0},
    {592,8,0,578,0,0,0,0,0,0,0}, {595,3,0,82,2,0,0,0,0,0,0}, {597,3,0,84,1,0,0,0,0,0,0},
    {598,3,0,578,0,0,0,0,0,0,0}, {599,1,192,578,1,1,25,0,0,0,0}, {600,0,0,579,2,0,0,0,0,0,0},
    {601,1,192,581,1,0,100,0,0,0,0}, {602,3,0,85,1,0,0,0,0,0,0},
    {603,3,192,582,0,1,255,23,0,0,0}, {604,7,0,582,0,0,0,0,0,0,0}, {605,0,0,582,1,0,0,0,0,0,0},
    {606,3,0,583,0,0,0,0,0,0,0}, {607,0,1,583,1,0,0,0,0,0,0}, {608,0,3,584,1,0,0,0,0,0,0},
    {609,0,0,585,4,0,0,0,0,0,0}, {610,0,0,589,3,0,0,0,0,0,0}, {611,3,0,592,0,0,0,0,0,0,0},
    {612,5,64,592,0,0,0,0,0,0,0}, {613,0,0,592,1,0,0,0,0,0,0}, {614,0,1,593,1,0,0,0,0,0,0},
    {615,3,128,594,0,0,200,24,0,0,0}, {616,0,0,594,2,0,0,0,0,0,0},
    {617,1,192,596,1,1,100,0,0,0,0}, {619,3,0,86,1,0,0,0,0,0,0},
    {620,3,192,597,0,1,256,25,0,0,0}, {621,0,0,597,2,0,0,0,0,0,0},
    {622,1,192,599,1,0,10,0,0,0,0}, {623,3,0,87,3,0,0,0,0,0,0}, {624,3,0,600,0,0,0,0,0,0,0},
    {625,3,0,600,0,0,0,0,0,0,0}, {626,3,0,600,0,0,0,0,0,0,0}, {627,3,0,600,0,0,0,0,0,0,0},
    {628,0,0,600,3,0,0,0,0,0,0}, {629,0,0,603,4,0,0,0,0,0,0}, {630,0,0,607,3,0,0,0,0,0,0},
    {631,0,0,610,4,0,0,0,0,0,0}, {632,0,0,614,2,0,0,0,0,0,0}, {633,0,0,616,5,0,0,0,0,0,0},
    {634,3,0,621,0,0,0,0,0,0,0}, {635,0,0,621,2,0,0,0,0,0,0}, {636,0,0,623,5,0,0,0,0,0,0},
    {637,3,0,628,0,0,0,0,0,0,0}, {638,0,0,628,1,0,0,0,0,0,0}, {641,0,0,629,2,0,0,0,0,0,0},
    {642,3,0,631,0,0,0,0,0,0,0}, {643,1,0,631,1,0,0,0,0,0,0}, {644,1,0,632,1,0,0,0,0,0,0},
    {645,0,0,633,2,0,0,0,0,0,0}, {646,0,0,635,0,0,0,0,0,0,0}, {649,3,0,90,3,0,0,0,0,0,0},
    {650,3,0,635,0,0,0,0,0,0,0}, {651,2,0,635,2,0,0,0,0,0,0}, {652,3,0,93,2,0,0,0,0,0,0},
    {653,0,1,637,1,0,0,0,0,0,0}, {654,0,1,638,1,0,0,0,0,0,0}, {655,3,0,639,0,0,0,0,0,0,0},
    {656,0,1,639,1,0,0,0,0,0,0}, {658,0,0,640,2,0,0,0,0,0,0}, {659,1,0,642,1,0,0,0,0,0,0},
    {660,3,0,643,0,0,0,0,0,0,0}, {661,0,1,643,1,0,0,0,0,0,0}, {662,0,1,644,1,0,0,0,0,0,0},
    {663,0,1,645,1,0,0,0,0,0,0}, {664,0,1,646,1,0,0,0,0,0,0}, {665,0,1,647,1,0,0,0,0,0,0},
    {666,0,1,648,1,0,0,0,0,0,0}, {667,0,1,649,1,0,0,0,0,0,0}, {669,0,0,650,2,0,0,0,0,0,0},
    {670,0,0,652,0,0,0,0,0,0,0}, {671,0,0,652,4,0,0,0,0,0,0}, {672,0,0,656,4,0,0,0,0,0,0},
    {673,0,0,660,4,0,0,0,0,0,0}, {674,0,0,664,6,0,0,0,0,0,0}, {675,0,0,670,10,0,0,0,0,0,0},
    {676,0,0,680,2,0,0,0,0,0,0}, {677,8,0,682,0,0,0,0,0,0,0}, {678,3,0,682,0,0,0,20,0,0,0},
    {682,0,0,682,6,0,0,0,0,0,0}, {684,0,0,688,4,0,0,0,0,0,0}, {685,0,1,692,1,0,0,0,0,0,0},
    {694,3,0,95,9,0,0,0,0,0,0}, {695,3,0,693,0,0,0,0,0,0,0}, {696,0,0,693,2,0,0,0,0,0,0},
    {699,0,0,695,8,0,0,0,0,0,0}, {700,0,1,703,1,0,0,0,0,0,0}, {701,3,0,704,0,0,0,0,0,0,0},
    {702,3,0,704,0,0,0,0,0,0,0}, {703,8,0,704,0,0,0,0,0,0,0}, {711,0,0,704,9,0,0,0,0,0,0},
    {712,3,0,713,0,0,0,0,0,0,0}, {713,1,0,713,1,0,0,0,0,0,0},};

const std::uint16_t enums[] = {
    14, 15, 16, 14, 15, 16, 18, 190, 191, 192, 222, 223, 224, 225, 226, 227, 262, 263, 283, 284,
    285, 286, 287, 288, 289, 290, 291, 292, 293, 14, 15, 16, 14, 15, 16, 18, 338, 339, 340, 341,
    345, 370, 371, 15, 376, 377, 396, 397, 398, 399, 407, 408, 407, 487, 488, 489, 397, 399, 530,
    396, 397, 399, 531, 532, 396, 397, 399, 554, 577, 578, 579, 396, 397, 399, 583, 14, 584, 585,
    586, 587, 588, 589, 593, 594, 596, 345, 618, 396, 397, 399, 647, 648, 18, 408, 407, 1, 686,
    687, 688, 689, 690, 691, 692, 693,};

const std::uint16_t errors[] = {
    321, 175, 351, 351, 175, 321, 351, 175, 321, 214, 400, 351, 175, 321, 422, 351, 175, 321,
    417, 173, 196, 185, 85, 179, 351, 175, 422, 243, 404, 214, 398, 350, 399, 351, 175, 176, 394,
    310, 214, 179, 351, 422, 175, 214, 391, 351, 175, 321, 199, 422, 351, 175, 422, 245, 351,
    175, 280, 422, 351, 175, 321, 320, 179, 351, 422, 175, 392, 351, 175, 321, 322, 351, 422,
    357, 175, 95, 214, 422, 351, 351, 175, 144, 321, 422, 351, 175, 321, 144, 334, 422, 351, 175,
    422, 144, 321, 351, 175, 321, 144, 351, 175, 422, 245, 351, 175, 422, 351, 175, 422, 293,
    351, 175, 321, 351, 422, 175, 351, 422, 175, 351, 175, 351, 175, 198, 193, 321, 401, 351,
    175, 321, 199, 422, 351, 175, 321, 202, 422, 351, 175, 280, 422, 351, 175, 422, 351, 175,
    321, 322, 351, 175, 422, 357, 351, 175, 321, 179, 351, 175, 321, 422, 402, 351, 175, 321,
    175, 422, 214, 351, 351, 175, 422, 175, 321, 351, 351, 422, 175, 214, 351, 175, 321, 129,
    198, 275, 214, 162, 135, 179, 351, 175, 321, 422, 351, 175, 321, 351, 175, 321, 422, 351,
    175, 422, 351, 175, 422, 30, 351, 175, 422, 351, 175, 422, 175, 94, 214, 422, 351, 351, 175,
    321, 351, 175, 403, 214, 321, 144, 422, 130, 351, 175, 321, 199, 201, 422, 351, 175, 422,
    214, 291, 351, 175, 422, 293, 292, 175, 176, 394, 321, 351, 175, 176, 394, 321, 351, 175,
    144, 160, 321, 351, 422, 351, 175, 422, 398, 245, 350, 399, 351, 422, 175, 392, 351, 175,
    174, 321, 417, 214, 179, 351, 175, 422, 245,};

const OperationRow operations[] = {
    {714,20,21,0,0,3,0,0,715,716}, {717,22,23,0,3,3,0,0,715,716}, {718,24,25,0,6,5,0,0,715,716},
    {719,26,27,0,11,4,0,0,715,716}, {720,31,32,0,15,9,0,0,715,716},
    {721,33,34,0,24,9,0,0,715,716}, {722,37,38,0,33,7,0,0,715,716},
    {723,35,36,0,40,5,0,0,715,716}, {724,48,49,0,45,5,0,0,715,716},
    {725,50,51,0,50,4,0,0,715,716}, {726,52,53,0,54,4,0,0,715,716},
    {727,60,61,0,58,5,0,0,715,716}, {728,56,57,0,63,4,0,0,715,716},
    {729,58,59,0,67,4,0,0,715,716}, {730,62,63,0,71,3,0,0,715,716},
    {731,64,65,0,74,5,0,0,715,716}, {732,66,67,0,79,5,0,0,715,716},
    {734,68,69,0,84,6,0,1,715,716}, {735,70,71,0,90,5,0,0,715,716},
    {736,73,74,0,95,4,0,2,715,716}, {737,75,76,0,99,4,0,3,715,716},
    {738,77,78,0,103,3,0,0,715,716}, {739,79,80,0,106,4,0,4,715,716},
    {740,81,82,0,110,3,0,5,715,716}, {741,83,84,0,113,3,0,6,715,716},
    {742,108,109,0,116,3,0,0,715,716}, {743,111,112,0,119,2,0,0,715,716},
    {744,113,114,0,121,6,0,0,715,716}, {745,117,118,0,127,5,0,0,715,716},
    {746,115,116,0,132,5,0,7,715,716}, {747,119,120,0,137,4,0,0,715,716},
    {748,121,122,0,141,3,0,0,715,716}, {749,123,124,0,144,4,0,0,715,716},
    {750,125,126,0,148,4,0,0,715,716}, {751,171,172,0,152,4,0,0,715,716},
    {752,216,217,0,156,5,0,0,715,716}, {753,219,220,0,161,3,0,8,715,716},
    {754,221,222,0,164,4,0,0,715,716}, {755,223,224,0,168,3,0,9,715,716},
    {756,225,226,0,171,3,0,0,715,716}, {757,250,251,0,174,4,0,0,715,716},
    {758,252,253,0,178,10,0,0,715,716}, {759,254,255,0,188,4,0,0,715,716},
    {760,256,257,0,192,3,0,0,715,716}, {761,258,259,0,195,4,0,0,715,716},
    {762,260,261,0,199,3,0,0,715,716}, {763,262,263,0,202,4,0,0,715,716},
    {764,264,265,0,206,3,0,0,715,716}, {765,266,267,0,209,3,0,0,715,716},
    {766,277,278,0,212,5,0,0,715,716}, {767,352,353,0,217,3,0,0,715,716},
    {768,370,371,0,220,8,0,0,715,716}, {769,372,373,0,228,6,0,0,715,716},
    {770,374,375,0,234,5,0,0,715,716}, {771,377,378,0,239,5,0,0,715,716},
    {772,385,386,0,244,5,0,0,715,716}, {773,405,406,0,249,5,0,0,715,716},
    {774,407,408,0,254,6,0,0,715,716}, {775,409,410,0,260,7,0,0,715,716},
    {776,411,412,0,267,4,0,0,715,716}, {777,415,416,0,271,7,0,0,715,716},
    {778,420,421,0,278,4,0,0,715,716},};

const PageRow pages[] = {
    {144,144,145,0,733}, {144,144,145,0,158}, {144,144,145,0,162}, {144,144,145,0,174},
    {144,144,145,0,179}, {144,144,145,0,183}, {144,144,145,0,245}, {144,144,145,0,52},
    {144,144,145,0,428},};

const WaiterRow waiters[] = {
    {782,734,5,60,0,2}, {783,746,5,20,2,2},};

const AcceptorRow acceptors[] = {
    {779,780,781,397}, {698,780,781,399}, {779,780,171,397}, {698,780,171,399},};

}  // namespace

const ServiceTable ecr_table = {
    {1,2,3,4,1,5,6,0}, 1, texts, members, shapes, enums,
    errors, operations, pages, waiters, acceptors};

}  // namespace greenroom::mocks::model::tables
