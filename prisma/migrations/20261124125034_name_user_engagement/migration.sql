-- AlterEnum
ALTER TYPE "EventName" ADD VALUE 'user_engagement';
