<?php
// The wiki of the laboratory. All that could make two renderings differ (clock, request id, host) is pinned here.
$wgSitename = 'Example Wiki';
$wgServer = 'http://wiki.example';
$wgCanonicalServer = $wgServer;
$wgScriptPath = '';
$wgArticlePath = '/wiki/$1';
$wgUsePathInfo = false;
$wgEmergencyContact = $wgPasswordSender = 'nobody@wiki.example';

$wgDBtype = 'sqlite';
$wgDBname = 'lab';
$wgSQLiteDataDir = getenv( 'LAB_DATA' ) ?: "$IP/../data";
// Nothing here needs to outlive a loss of power, and waiting for the disk is most of the time of an import.
$wgDBservers = [ [ 'type' => 'sqlite', 'dbname' => $wgDBname, 'dbDirectory' => $wgSQLiteDataDir, 'load' => 1,
	'flags' => DBO_DEFAULT, 'variables' => [ 'synchronous' => 'OFF' ] ] ];
$wgCacheDirectory = "$IP/../cache";
$wgSecretKey = str_repeat( '0', 64 );
// A cache that remembers over requests would wait for locks under a clock that stands still.
$wgMainCacheType = $wgMessageCacheType = CACHE_NONE;
$wgParserCacheType = getenv( 'LAB_REMEMBERS' ) ? CACHE_DB : CACHE_NONE;
$wgInvalidateCacheOnLocalSettingsChange = false; // it is younger than any page, by the clock below
$wgSessionCacheType = CACHE_DB;
$wgJobRunRate = 0;
$wgRunJobsAsync = false;

// The content language of a page is asked for with every request; one installation plays all wikis.
$wgLanguageCode = $_SERVER['HTTP_X_LAB_LANGUAGE'] ?? 'en';
$wgUsePigLatinVariant = false;
$wgInterwikiMagic = true;
$wgHideInterlanguageLinks = false;

\Wikimedia\Timestamp\ConvertibleTimestamp::setFakeTime( getenv( 'LAB_CLOCK' ) ?: '20240501120000' );
$wgAllowExternalReqID = true;
$wgShowHostnames = false;
$wgEnableParserLimitReporting = false;
$wgShowExceptionDetails = true;
error_reporting( 0 ); // a notice of PHP must not get into a page

$wgRightsText = 'Creative Commons Attribution-ShareAlike';
$wgRightsUrl = 'https://creativecommons.org/licenses/by-sa/4.0/';
$wgLogos = [ '1x' => '/images/logo.png' ];
$wgEnableUploads = true;
$wgUseImageMagick = false;
$wgUseImageResize = false;
$wgAllowDisplayTitle = true;
$wgRestrictDisplayTitle = false;
$wgMaxCredits = 0;
$wgCategoryPagingLimit = 1; // so that a category of two pages leads to the next ones
$wgNamespacesWithSubpages[NS_MAIN] = true;
define( 'NS_PORTAL', 100 );
$wgExtraNamespaces[100] = 'Portal';
$wgExtraNamespaces[101] = 'Portal_talk';

wfLoadSkin( 'Vector' );
wfLoadSkin( 'MonoBook' );
wfLoadSkin( 'Timeless' );
wfLoadSkin( 'MinervaNeue' );
$wgDefaultSkin = 'vector';
$wgVectorDefaultSkinVersion = '1';

wfLoadExtension( 'Cite' );
wfLoadExtension( 'ParserFunctions' );
$wgPFEnableStringFunctions = true;
wfLoadExtension( 'Poem' );
wfLoadExtension( 'SyntaxHighlight_GeSHi' );
wfLoadExtension( 'ImageMap' );
wfLoadExtension( 'VisualEditor' );
wfLoadExtension( 'WikiScourLab' );
