// The model of resourcegroupstaggingapi (2017-01-26), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\nresourcegroupstaggingapi\nResource Groups Tagging API\n2017-01-26\ntagging\n"
    "ResourceGroupsTaggingAPI_20170126\n1.1\nAmazonResourceType\nCloudFormationResourceType\n"
    "member\nCloudFormationResourceTypes\nNoncompliantKeys\nKeysWithNoncompliantValues\n"
    "MissingTagKeys\nComplianceStatus\nComplianceDetails\nMessage\n"
    "ConcurrentModificationException\nConstraintViolationException\n"
    "DescribeReportCreationInput\nStatus\nS3Location\nErrorMessage\n"
    "DescribeReportCreationOutput\nInternalServiceException\nInvalidParameterException\n"
    "ErrorCode\nExceptionMessage\nExcludeCompliantResources\nkey\nvalue\nFailedResourcesMap\n"
    "StatusCode\nFailureInfo\nTargetIdFilters\nRegionFilters\nResourceTypeFilters\n"
    "TagKeyFilters\nGroupBy\nMaxResults\nPaginationToken\nGetComplianceSummaryInput\n"
    "SummaryList\nGetComplianceSummaryOutput\nTagFilters\nResourcesPerPage\nTagsPerPage\n"
    "IncludeComplianceDetails\nResourceARNList\nGetResourcesInput\nResourceTagMappingList\n"
    "GetResourcesOutput\nGetTagKeysInput\nTagKeys\nGetTagKeysOutput\nKey\nGetTagValuesInput\n"
    "TagValues\nGetTagValuesOutput\nTARGET_ID\nREGION\nRESOURCE_TYPE\nGroupByAttribute\n"
    "LastUpdated\nNextToken\nListRequiredTagsInput\nRequiredTags\nListRequiredTagsOutput\n"
    "MaxResultsForListRequiredTags\nMaxResultsGetComplianceSummary\nNonCompliantResources\n"
    "PaginationTokenExpiredException\nRegion\nRegionFilterList\nReportingTagKeys\n"
    "ResourceType\nRequiredTag\nRequiredTagsForListRequiredTags\nResourceARN\n"
    "ResourceARNListForGet\nResourceARNListForTagUntag\nTags\nResourceTagMapping\n"
    "ResourceTypeFilterList\nS3Bucket\nStartReportCreationInput\nStartReportCreationOutput\n"
    "TargetId\nTargetIdType\nSummary\nValue\nTag\nValues\nTagFilter\nTagFilterList\nTagKey\n"
    "TagKeyFilterList\nTagKeyList\nTagKeyListForUntag\nTagList\nTagMap\nTagResourcesInput\n"
    "TagResourcesOutput\nTagValue\nTagValueList\nTagValuesOutputList\nTargetIdFilterList\n"
    "ACCOUNT\nOU\nROOT\nThrottledException\nUntagResourcesInput\nUntagResourcesOutput\n"
    "DescribeReportCreation\nPOST\n/\nGetComplianceSummary\nGetResources\nGetTagKeys\n"
    "GetTagValues\nListRequiredTags\nStartReportCreation\nTagResources\nUntagResources\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {9,0,2,0,0,0}, {11,0,63,0,0,0}, {12,0,63,0,0,0}, {13,0,63,0,0,0}, {14,0,5,0,0,0},
    {16,0,12,0,0,0}, {16,0,12,0,0,0}, {20,0,54,0,0,0}, {21,0,51,0,0,0}, {22,0,11,0,0,0},
    {29,0,42,0,0,0}, {30,0,15,0,0,0}, {32,0,55,0,0,0}, {26,0,10,0,0,0}, {22,0,11,0,0,0},
    {34,0,74,0,0,0}, {35,0,38,0,0,0}, {36,0,48,0,0,0}, {37,0,62,0,0,0}, {38,0,24,0,0,0},
    {39,0,33,0,0,0}, {40,0,35,0,0,0}, {42,0,57,0,0,0}, {40,0,35,0,0,0}, {40,0,35,0,0,0},
    {44,0,60,0,0,0}, {45,0,49,0,0,0}, {46,0,72,0,0,0}, {36,0,48,0,0,0}, {47,0,26,0,0,0},
    {28,0,13,0,0,0}, {48,0,43,0,0,0}, {40,0,35,0,0,0}, {50,0,46,0,0,0}, {40,0,35,0,0,0},
    {40,0,35,0,0,0}, {53,0,63,0,0,0}, {40,0,35,0,0,0}, {55,0,61,1,0,0}, {40,0,35,0,0,0},
    {57,0,71,0,0,0}, {9,0,25,0,0,0}, {16,0,12,0,0,0}, {16,0,12,0,0,0}, {64,0,35,0,0,0},
    {39,0,32,0,0,0}, {66,0,41,0,0,0}, {64,0,35,0,0,0}, {16,0,12,0,0,0}, {9,0,37,0,0,0},
    {9,0,61,0,0,0}, {75,0,47,0,0,0}, {10,0,3,0,0,0}, {74,0,39,0,0,0}, {9,0,40,0,0,0},
    {9,0,42,0,0,0}, {9,0,42,0,0,0}, {78,0,42,0,0,0}, {81,0,65,0,0,0}, {15,0,4,0,0,0},
    {9,0,45,0,0,0}, {9,0,1,0,0,0}, {84,0,50,1,0,0}, {63,0,29,0,0,0}, {87,0,73,0,0,0},
    {88,0,75,0,0,0}, {72,0,37,0,0,0}, {75,0,1,0,0,0}, {70,0,34,0,0,0}, {9,0,56,0,0,0},
    {55,0,61,1,0,0}, {90,0,69,1,0,0}, {55,0,61,0,0,0}, {92,0,70,0,0,0}, {9,0,59,0,0,0},
    {9,0,61,0,0,0}, {9,0,61,0,0,0}, {9,0,61,0,0,0}, {9,0,58,0,0,0}, {29,0,61,0,0,0},
    {30,0,69,0,0,0}, {48,0,44,1,0,0}, {81,0,66,1,0,0}, {31,0,14,0,0,0}, {9,0,69,0,0,0},
    {9,0,69,0,0,0}, {9,0,73,0,0,0}, {16,0,12,0,0,0}, {48,0,44,1,0,0}, {53,0,64,1,0,0},
    {31,0,14,0,0,0},};

const ShapeRow shapes[] = {
    {7,3,192,0,0,0,256,136,0,0,0}, {8,3,0,0,0,0,0,0,0,0,0}, {10,1,0,0,1,0,0,0,0,0,0},
    {15,0,0,1,4,0,0,0,0,0,0}, {14,4,0,5,0,0,0,0,0,0,0}, {17,0,1,5,1,0,0,0,0,0,0},
    {18,0,1,6,1,0,0,0,0,0,0}, {19,0,0,7,0,0,0,0,0,0,0}, {23,0,0,7,3,0,0,0,0,0,0},
    {26,3,0,0,2,0,0,0,0,0,0}, {22,3,0,10,0,0,0,0,0,0,0}, {27,3,192,10,0,0,2048,0,0,0,0},
    {28,4,0,10,0,0,0,0,0,0,0}, {31,2,0,10,2,0,0,0,0,0,0}, {33,0,0,12,3,0,0,0,0,0,0},
    {41,0,0,15,7,0,0,0,0,0,0}, {43,0,0,22,2,0,0,0,0,0,0}, {49,0,0,24,8,0,0,0,0,0,0},
    {51,0,0,32,2,0,0,0,0,0,0}, {52,0,0,34,1,0,0,0,0,0,0}, {54,0,0,35,2,0,0,0,0,0,0},
    {56,0,0,37,2,0,0,0,0,0,0}, {58,0,0,39,2,0,0,0,0,0,0}, {38,1,0,41,1,0,0,0,0,0,0},
    {62,3,0,2,3,0,0,0,0,0,0}, {47,4,0,42,0,0,0,0,0,0,0}, {24,0,3,42,1,0,0,0,0,0,0},
    {25,0,1,43,1,0,0,0,0,0,0}, {63,3,0,44,0,0,0,0,0,0,0}, {65,0,0,44,2,0,0,0,0,0,0},
    {67,0,0,46,2,0,0,0,0,0,0}, {68,5,192,48,0,1,200,0,0,0,0}, {69,5,192,48,0,1,1000,0,0,0,0},
    {70,6,0,48,0,0,0,0,0,0,0}, {40,3,192,48,0,0,2048,136,0,0,0}, {71,0,1,48,1,0,0,0,0,0,0},
    {72,3,192,49,0,1,256,136,0,0,0}, {73,1,192,49,1,1,100,0,0,0,0}, {74,1,0,50,1,0,0,0,0,0,0},
    {76,0,0,51,3,0,0,0,0,0,0}, {77,1,0,54,1,0,0,0,0,0,0}, {78,3,192,55,0,1,1011,136,0,0,0},
    {79,1,192,55,1,1,100,0,0,0,0}, {80,1,192,56,1,1,20,0,0,0,0}, {82,0,0,57,3,0,0,0,0,0,0},
    {50,1,0,60,1,0,0,0,0,0,0}, {75,3,0,61,0,0,0,0,0,0,0}, {83,1,0,61,1,0,0,0,0,0,0},
    {45,5,0,62,0,0,0,0,0,0,0}, {84,3,192,62,0,3,63,255,0,0,0}, {21,3,0,62,0,0,0,0,0,0,0},
    {85,0,0,62,1,0,0,0,0,0,0}, {86,0,0,63,0,0,0,0,0,0,0}, {20,3,0,63,0,0,0,0,0,0,0},
    {32,5,0,63,0,0,0,0,0,0,0}, {89,0,0,63,6,0,0,0,0,0,0}, {42,1,0,69,1,0,0,0,0,0,0},
    {91,0,0,70,2,0,0,0,0,0,0}, {93,0,0,72,2,0,0,0,0,0,0}, {94,1,192,74,1,0,50,0,0,0,0},
    {95,3,192,75,0,1,128,136,0,0,0}, {96,1,192,75,1,1,50,0,0,0,0}, {97,1,0,76,1,0,0,0,0,0,0},
    {98,1,192,77,1,1,50,0,0,0,0}, {99,1,0,78,1,0,0,0,0,0,0}, {100,2,192,79,2,1,50,0,0,0,0},
    {101,0,0,81,2,0,0,0,0,0,0}, {102,0,0,83,1,0,0,0,0,0,0}, {103,3,192,84,0,0,256,136,0,0,0},
    {104,1,192,84,1,0,20,0,0,0,0}, {105,1,0,85,1,0,0,0,0,0,0}, {46,5,0,86,0,0,0,0,0,0,0},
    {87,3,192,86,0,6,68,256,0,0,0}, {106,1,192,86,1,1,100,0,0,0,0}, {88,3,0,5,3,0,0,0,0,0,0},
    {110,0,1,87,1,0,0,0,0,0,0}, {111,0,0,88,2,0,0,0,0,0,0}, {112,0,0,90,1,0,0,0,0,0,0},};

const std::uint16_t enums[] = {
    24, 25, 59, 60, 61, 107, 108, 109,};

const std::uint16_t errors[] = {
    7, 27, 28, 76, 7, 27, 28, 76, 28, 76, 27, 36, 28, 76, 27, 36, 28, 76, 27, 36, 27, 28, 36, 76,
    6, 7, 27, 28, 76, 28, 76, 27, 28, 76, 27,};

const OperationRow operations[] = {
    {113,8,9,0,0,4,0,0,114,115}, {116,16,17,0,4,4,0,1,114,115}, {117,18,19,0,8,4,0,2,114,115},
    {118,20,21,0,12,4,0,3,114,115}, {119,22,23,0,16,4,0,4,114,115},
    {120,30,31,0,20,4,0,5,114,115}, {121,52,53,0,24,5,0,0,114,115},
    {122,67,68,0,29,3,0,0,114,115}, {123,77,78,0,32,3,0,0,114,115},};

const PageRow pages[] = {
    {40,40,39,0,42}, {40,40,45,0,50}, {40,40,0,0,53}, {40,40,0,0,57}, {64,64,39,0,66},};

}  // namespace

const ServiceTable resourcegroupstaggingapi_table = {
    {1,2,3,4,4,5,6,0}, 9, texts, members, shapes, enums,
    errors, operations, pages, {}, {}};

}  // namespace greenroom::mocks::model::tables
