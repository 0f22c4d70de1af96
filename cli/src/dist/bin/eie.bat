@echo off
rem Runs eie with nothing but a JDK 17 or later: the one in JAVA_HOME, or the one on the PATH.
setlocal
set "EIE_JAVA=java"
if defined JAVA_HOME set "EIE_JAVA=%JAVA_HOME%\bin\java"
"%EIE_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable --enable-native-access=ALL-UNNAMED -cp "%~dp0..\lib\*" io.eie.cli.Main %*
exit /b %ERRORLEVEL%
