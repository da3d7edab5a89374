import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LanguagesCell as LanguagesCell_83da06e23198892bf73154d1a36a31c3 } from '../../../components/Languages/Cell.tsx'
import { Languages as Languages_92f6c1aa648a29cb6c5bc03d1798628c } from '../../../components/Languages/index.tsx'
import { Workflow as Workflow_8f48e4186baa6052fabd26400838b1d2 } from '../../../components/Workflow/index.tsx'
import { PortalState as PortalState_49c8e349a1d1a7de24933dfb9a2d17aa } from '../../../components/PortalState/index.tsx'
import { PreviewLinks as PreviewLinks_c990108ef158fa1bad6504b4f8849bc6 } from '../../../components/PreviewLinks/index.tsx'
import { DocumentViews as DocumentViews_8ae3e02954445c5efcb301ca5e1a795f } from '../../../components/DocumentViews/index.tsx'
import { UsedIn as UsedIn_49f5a8d39caf892cc3dfb153a974eef5 } from '../../../components/UsedIn/index.tsx'
import { NoDifference as NoDifference_7f59d1d8dd2ce541dc91e37352c9b0aa } from '../../../components/NoDifference.tsx'
import { SaveConflict as SaveConflict_c08571a01b87dad42cfb76e0f699b860 } from '../../../components/SaveConflict/index.tsx'
import { CharacterCount as CharacterCount_93a3c0e93879bfd980cab8b47f6505a0 } from '../../../components/CharacterCount/index.tsx'
import { PublishLanguage as PublishLanguage_fe46f09cbc3c4a18ae19e5ac131b8e50 } from '../../../components/PublishLanguage/index.tsx'
import { Unpublish as Unpublish_70c25719db78c5fde5775421b17e0b4a } from '../../../components/Workflow/Unpublish.tsx'
import { LivePreview as LivePreview_3632e9254b1442004c8230904b72f372 } from '../../../components/LivePreview/index.tsx'
import { WordsLabel as WordsLabel_90a73f083f6221cb089cb8cb2a3b0d91 } from '../../../components/WordsLabel/index.tsx'
import { StateCell as StateCell_b40151897d008a74298c81feb0dbb7eb } from '../../../components/Deploys/cells.tsx'
import { DocumentsCell as DocumentsCell_b40151897d008a74298c81feb0dbb7eb } from '../../../components/Deploys/cells.tsx'
import { WhoCell as WhoCell_b40151897d008a74298c81feb0dbb7eb } from '../../../components/Deploys/cells.tsx'
import { TookCell as TookCell_b40151897d008a74298c81feb0dbb7eb } from '../../../components/Deploys/cells.tsx'
import { PortalPanel as PortalPanel_ec55f894522edea80f60d207a231e4d1 } from '../../../components/Deploys/PortalPanel.tsx'
import { DeployView as DeployView_82608140e269792c36bd40162fb9f8eb } from '../../../components/Deploys/DeployView.tsx'
import { Icon as Icon_5d753751d8a6636818a5a2f21e5701ab } from '../../../components/Brand/index.tsx'
import { Logo as Logo_5d753751d8a6636818a5a2f21e5701ab } from '../../../components/Brand/index.tsx'
import { Desk as Desk_3f8990344912a0af708e899422f134c3 } from '../../../components/Desk/index.tsx'
import { StatisticsNav as StatisticsNav_010e6bcb40ea43c14f854abc44ba764b } from '../../../components/StatisticsNav/index.tsx'
import { ImportNav as ImportNav_aecac1523e17752d0c9ddc583d6bd358 } from '../../../components/ImportNav.tsx'
import { WhenReady as WhenReady_7c5124edc0196bf1219d458303f64bbe } from '../../../components/WhenReady/index.tsx'
import { SpokenLabels as SpokenLabels_2904a872796b3eb5f1d27c235c57830e } from '../../../components/SpokenLabels/index.tsx'
import { JudgedForms as JudgedForms_16f3264f9f8b06dd4d7d0909ad166450 } from '../../../components/JudgedForms/index.tsx'
import { WorkScreen as WorkScreen_3ac5309a366497478425ae733a476bb1 } from '../../../components/Work/index.tsx'
import { ImportScreen as ImportScreen_c4ecb7095b6ca5a0b237ff3ef9094c11 } from '../../../components/Import/index.tsx'
import { Statistics as Statistics_d26ae578d1b136d2b32d109277274d84 } from '../../../components/Statistics/index.tsx'
import { YearReportScreen as YearReportScreen_b0967c31a089ed5380ec8d041efbc214 } from '../../../components/YearReport/index.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/Languages/Cell.tsx#LanguagesCell": LanguagesCell_83da06e23198892bf73154d1a36a31c3,
  "/components/Languages/index.tsx#Languages": Languages_92f6c1aa648a29cb6c5bc03d1798628c,
  "/components/Workflow/index.tsx#Workflow": Workflow_8f48e4186baa6052fabd26400838b1d2,
  "/components/PortalState/index.tsx#PortalState": PortalState_49c8e349a1d1a7de24933dfb9a2d17aa,
  "/components/PreviewLinks/index.tsx#PreviewLinks": PreviewLinks_c990108ef158fa1bad6504b4f8849bc6,
  "/components/DocumentViews/index.tsx#DocumentViews": DocumentViews_8ae3e02954445c5efcb301ca5e1a795f,
  "/components/UsedIn/index.tsx#UsedIn": UsedIn_49f5a8d39caf892cc3dfb153a974eef5,
  "/components/NoDifference.tsx#NoDifference": NoDifference_7f59d1d8dd2ce541dc91e37352c9b0aa,
  "/components/SaveConflict/index.tsx#SaveConflict": SaveConflict_c08571a01b87dad42cfb76e0f699b860,
  "/components/CharacterCount/index.tsx#CharacterCount": CharacterCount_93a3c0e93879bfd980cab8b47f6505a0,
  "/components/PublishLanguage/index.tsx#PublishLanguage": PublishLanguage_fe46f09cbc3c4a18ae19e5ac131b8e50,
  "/components/Workflow/Unpublish.tsx#Unpublish": Unpublish_70c25719db78c5fde5775421b17e0b4a,
  "/components/LivePreview/index.tsx#LivePreview": LivePreview_3632e9254b1442004c8230904b72f372,
  "/components/WordsLabel/index.tsx#WordsLabel": WordsLabel_90a73f083f6221cb089cb8cb2a3b0d91,
  "/components/Deploys/cells.tsx#StateCell": StateCell_b40151897d008a74298c81feb0dbb7eb,
  "/components/Deploys/cells.tsx#DocumentsCell": DocumentsCell_b40151897d008a74298c81feb0dbb7eb,
  "/components/Deploys/cells.tsx#WhoCell": WhoCell_b40151897d008a74298c81feb0dbb7eb,
  "/components/Deploys/cells.tsx#TookCell": TookCell_b40151897d008a74298c81feb0dbb7eb,
  "/components/Deploys/PortalPanel.tsx#PortalPanel": PortalPanel_ec55f894522edea80f60d207a231e4d1,
  "/components/Deploys/DeployView.tsx#DeployView": DeployView_82608140e269792c36bd40162fb9f8eb,
  "/components/Brand/index.tsx#Icon": Icon_5d753751d8a6636818a5a2f21e5701ab,
  "/components/Brand/index.tsx#Logo": Logo_5d753751d8a6636818a5a2f21e5701ab,
  "/components/Desk/index.tsx#Desk": Desk_3f8990344912a0af708e899422f134c3,
  "/components/StatisticsNav/index.tsx#StatisticsNav": StatisticsNav_010e6bcb40ea43c14f854abc44ba764b,
  "/components/ImportNav.tsx#ImportNav": ImportNav_aecac1523e17752d0c9ddc583d6bd358,
  "/components/WhenReady/index.tsx#WhenReady": WhenReady_7c5124edc0196bf1219d458303f64bbe,
  "/components/SpokenLabels/index.tsx#SpokenLabels": SpokenLabels_2904a872796b3eb5f1d27c235c57830e,
  "/components/JudgedForms/index.tsx#JudgedForms": JudgedForms_16f3264f9f8b06dd4d7d0909ad166450,
  "/components/Work/index.tsx#WorkScreen": WorkScreen_3ac5309a366497478425ae733a476bb1,
  "/components/Import/index.tsx#ImportScreen": ImportScreen_c4ecb7095b6ca5a0b237ff3ef9094c11,
  "/components/Statistics/index.tsx#Statistics": Statistics_d26ae578d1b136d2b32d109277274d84,
  "/components/YearReport/index.tsx#YearReportScreen": YearReportScreen_b0967c31a089ed5380ec8d041efbc214,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
