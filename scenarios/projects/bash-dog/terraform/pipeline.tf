# From a commit to CodeDeploy; and who hears of deployments.
resource "aws_codeconnections_connection" "github" {
  name          = var.name
  provider_type = "GitHub"
}
resource "aws_iam_role_policy" "build" {
  name = "build"
  role = aws_iam_role.role["codebuild"].id
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Action = ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource = "${aws_cloudwatch_log_group.build.arn}:*" },
    { Effect = "Allow", Action = "ecr:GetAuthorizationToken", Resource = "*" },
    { Effect = "Allow", Action = ["ecr:BatchCheckLayerAvailability", "ecr:CompleteLayerUpload",
      "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"],
    Resource = [for one in aws_ecr_repository.image : one.arn] },
    { Effect = "Allow", Action = ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"],
    Resource = "${aws_s3_bucket.artifacts.arn}/*" },
  ] })
}
resource "aws_iam_role_policy" "pipeline" {
  name = "pipeline"
  role = aws_iam_role.role["codepipeline"].id
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Action = ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject", "s3:GetBucketVersioning", "s3:ListBucket"],
    Resource = [aws_s3_bucket.artifacts.arn, "${aws_s3_bucket.artifacts.arn}/*"] },
    { Effect = "Allow", Action = ["codeconnections:UseConnection", "codestar-connections:UseConnection"],
    Resource = aws_codeconnections_connection.github.arn },
    { Effect = "Allow", Action = ["codebuild:StartBuild", "codebuild:BatchGetBuilds"], Resource = aws_codebuild_project.main.arn },
    { Effect = "Allow", Action = ["codedeploy:CreateDeployment", "codedeploy:Get*", "codedeploy:RegisterApplicationRevision"],
    Resource = "*" },
    { Effect = "Allow", Action = ["ecs:RegisterTaskDefinition", "ecs:TagResource"], Resource = "*" },
  ] })
}
resource "aws_codebuild_project" "main" {
  name         = var.name
  service_role = aws_iam_role.role["codebuild"].arn
  artifacts {
    type = "CODEPIPELINE"
  }
  environment {
    type            = "LINUX_CONTAINER"
    compute_type    = "BUILD_GENERAL1_SMALL"
    image           = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    privileged_mode = true
    environment_variable {
      name  = "REGISTRY"
      value = "${local.account}.dkr.ecr.${local.region}.amazonaws.com"
    }
  }
  logs_config {
    cloudwatch_logs {
      group_name = aws_cloudwatch_log_group.build.name
    }
  }
  source {
    type      = "CODEPIPELINE"
    buildspec = "buildspec.yml"
  }
}
resource "aws_codepipeline" "main" {
  name           = var.name
  role_arn       = aws_iam_role.role["codepipeline"].arn
  pipeline_type  = "V2"
  execution_mode = "QUEUED"
  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.artifacts.bucket
  }
  stage {
    name = "Source"
    action {
      name             = "Source"
      category         = "Source"
      owner            = "AWS"
      provider         = "CodeStarSourceConnection"
      version          = "1"
      output_artifacts = ["source"]
      configuration = {
        ConnectionArn    = aws_codeconnections_connection.github.arn
        FullRepositoryId = "bash-dog/bash-dog"
        BranchName       = "main"
      }
    }
  }
  stage {
    name = "Build"
    action {
      name             = "Build"
      category         = "Build"
      owner            = "AWS"
      provider         = "CodeBuild"
      version          = "1"
      input_artifacts  = ["source"]
      output_artifacts = ["app_image", "nginx_image", "deploy"]
      configuration    = { ProjectName = aws_codebuild_project.main.name }
    }
  }
  stage {
    name = "Deploy"
    action {
      name            = "Deploy"
      category        = "Deploy"
      owner           = "AWS"
      provider        = "CodeDeployToECS"
      version         = "1"
      input_artifacts = ["app_image", "nginx_image", "deploy"]
      configuration = {
        ApplicationName                = aws_codedeploy_app.main.name
        DeploymentGroupName            = aws_codedeploy_deployment_group.main.deployment_group_name
        TaskDefinitionTemplateArtifact = "deploy"
        AppSpecTemplateArtifact        = "deploy"
        Image1ArtifactName             = "app_image"
        Image1ContainerName            = "IMAGE_APP"
        Image2ArtifactName             = "nginx_image"
        Image2ContainerName            = "IMAGE_NGINX"
      }
    }
  }
}

resource "aws_cloudwatch_event_rule" "deployments" {
  name        = "${var.name}-deployments"
  description = "Deployments that ended"
  event_pattern = jsonencode({ source = ["aws.codedeploy"], detail-type = ["CodeDeploy Deployment State-change Notification"],
  detail = { application = [aws_codedeploy_app.main.name], state = ["SUCCESS", "FAILURE", "STOP"] } })
}
resource "aws_cloudwatch_event_target" "deployments" {
  rule      = aws_cloudwatch_event_rule.deployments.name
  target_id = "smoke"
  arn       = aws_lambda_function.smoke.arn
}
