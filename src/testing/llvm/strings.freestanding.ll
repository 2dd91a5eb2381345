; run: @lengths() == 12013373
; run: @words()
; output: Hello, world!
; output: 
; output: racecar
; output: A "quoted" \ line	with a tab
; output: level
; output: HELLO, WORLD!
; output: cec
; run: @numbers(-1234567)
; output: -1234567
; output: 0
; output: 2147483647
; run: @compare() == 127
; run: @caesar(3) == 1640615381
; output: Wkh txlfn eurzq ira
; run: @palindromes() == 22
; run: @build() == 508
; output: one and two
; ModuleID = 'strings.c'
source_filename = "strings.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@.str = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"abd\00", align 1
@.str.2 = private unnamed_addr constant [2 x i8] c"b\00", align 1
@.str.3 = private unnamed_addr constant [8 x i8] c"racecar\00", align 1
@.str.4 = private unnamed_addr constant [7 x i8] c"prefix\00", align 1
@.str.5 = private unnamed_addr constant [8 x i8] c"prelude\00", align 1
@.str.6 = private unnamed_addr constant [4 x i8] c"xyz\00", align 1
@.str.7 = private unnamed_addr constant [4 x i8] c"xyw\00", align 1
@.str.8 = private unnamed_addr constant [6 x i8] c"hello\00", align 1
@buffer = internal global [128 x i8] zeroinitializer, align 16
@.str.9 = private unnamed_addr constant [20 x i8] c"The quick brown fox\00", align 1
@.str.10 = private unnamed_addr constant [4 x i8] c"one\00", align 1
@.str.11 = private unnamed_addr constant [9 x i8] c" and two\00", align 1
@.str.12 = private unnamed_addr constant [6 x i8] c"three\00", align 1
@.str.13 = private unnamed_addr constant [14 x i8] c"Hello, world!\00", align 1
@.str.14 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.15 = private unnamed_addr constant [29 x i8] c"A \22quoted\22 \\ line\09with a tab\00", align 1
@.str.16 = private unnamed_addr constant [6 x i8] c"level\00", align 1

; Function Attrs: nounwind
define hidden i32 @lengths() local_unnamed_addr #0 {
  %1 = tail call i32 @strlen(ptr noundef nonnull @.str.13) #4
  %2 = mul i32 %1, 31
  %3 = tail call i32 @strlen(ptr noundef nonnull @.str.14) #4
  %4 = add i32 %3, %2
  %5 = mul i32 %4, 31
  %6 = tail call i32 @strlen(ptr noundef nonnull @.str.3) #4
  %7 = add i32 %6, %5
  %8 = mul i32 %7, 31
  %9 = tail call i32 @strlen(ptr noundef nonnull @.str.15) #4
  %10 = add i32 %9, %8
  %11 = mul i32 %10, 31
  %12 = tail call i32 @strlen(ptr noundef nonnull @.str.16) #4
  %13 = add i32 %12, %11
  ret i32 %13
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare i32 @strlen(ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define hidden void @words() local_unnamed_addr #0 {
  %1 = tail call i32 @puts(ptr noundef nonnull @.str.13) #4
  %2 = tail call i32 @puts(ptr noundef nonnull @.str.14) #4
  %3 = tail call i32 @puts(ptr noundef nonnull @.str.3) #4
  %4 = tail call i32 @puts(ptr noundef nonnull @.str.15) #4
  %5 = tail call i32 @puts(ptr noundef nonnull @.str.16) #4
  %6 = tail call i32 @putchar(i32 noundef 72) #4
  %7 = tail call i32 @putchar(i32 noundef 69) #4
  %8 = tail call i32 @putchar(i32 noundef 76) #4
  %9 = tail call i32 @putchar(i32 noundef 76) #4
  %10 = tail call i32 @putchar(i32 noundef 79) #4
  %11 = tail call i32 @putchar(i32 noundef 44) #4
  %12 = tail call i32 @putchar(i32 noundef 32) #4
  %13 = tail call i32 @putchar(i32 noundef 87) #4
  %14 = tail call i32 @putchar(i32 noundef 79) #4
  %15 = tail call i32 @putchar(i32 noundef 82) #4
  %16 = tail call i32 @putchar(i32 noundef 76) #4
  %17 = tail call i32 @putchar(i32 noundef 68) #4
  %18 = tail call i32 @putchar(i32 noundef 33) #4
  %19 = tail call i32 @putchar(i32 noundef 10) #4
  tail call void @print_str(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @.str.3, i32 2), i32 noundef 3) #4
  tail call void @print_newline() #4
  ret void
}

declare i32 @puts(ptr noundef) local_unnamed_addr #2

declare i32 @putchar(i32 noundef) local_unnamed_addr #2

declare void @print_str(ptr noundef, i32 noundef) local_unnamed_addr #2

declare void @print_newline() local_unnamed_addr #2

; Function Attrs: nounwind
define hidden void @numbers(i32 noundef %0) local_unnamed_addr #0 {
  %2 = tail call i32 @llvm.abs.i32(i32 %0, i1 false)
  store i8 0, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 127), align 1, !tbaa !6
  br label %3

3:                                                ; preds = %3, %1
  %4 = phi ptr [ getelementptr inbounds nuw (i8, ptr @buffer, i32 127), %1 ], [ %12, %3 ]
  %5 = phi i32 [ %2, %1 ], [ %7, %3 ]
  %6 = freeze i32 %5
  %7 = udiv i32 %6, 10
  %8 = mul i32 %7, 10
  %9 = sub i32 %6, %8
  %10 = trunc nuw nsw i32 %9 to i8
  %11 = or disjoint i8 %10, 48
  %12 = getelementptr inbounds i8, ptr %4, i32 -1
  store i8 %11, ptr %12, align 1, !tbaa !6
  %13 = icmp ult i32 %5, 10
  br i1 %13, label %14, label %3, !llvm.loop !7

14:                                               ; preds = %3
  %15 = icmp slt i32 %0, 0
  br i1 %15, label %16, label %18

16:                                               ; preds = %14
  %17 = getelementptr inbounds i8, ptr %4, i32 -2
  store i8 45, ptr %17, align 1, !tbaa !6
  br label %18

18:                                               ; preds = %14, %16
  %19 = phi ptr [ %17, %16 ], [ %12, %14 ]
  %20 = tail call i32 @puts(ptr noundef nonnull %19) #4
  store i8 0, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 127), align 1, !tbaa !6
  store i8 48, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 126), align 2, !tbaa !6
  %21 = tail call i32 @puts(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @buffer, i32 126)) #4
  store i8 0, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 127), align 1, !tbaa !6
  store i8 55, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 126), align 2, !tbaa !6
  store i8 52, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 125), align 1, !tbaa !6
  store i8 54, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 124), align 4, !tbaa !6
  store i8 51, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 123), align 1, !tbaa !6
  store i8 56, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 122), align 2, !tbaa !6
  store i8 52, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 121), align 1, !tbaa !6
  store i8 55, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 120), align 8, !tbaa !6
  store i8 52, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 119), align 1, !tbaa !6
  store i8 49, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 118), align 2, !tbaa !6
  store i8 50, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 117), align 1, !tbaa !6
  %22 = tail call i32 @puts(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @buffer, i32 117)) #4
  ret void
}

; Function Attrs: nounwind
define hidden range(i32 0, 128) i32 @compare() local_unnamed_addr #0 {
  %1 = tail call i32 @strcmp(ptr noundef nonnull @.str, ptr noundef nonnull @.str.1) #4
  %2 = lshr i32 %1, 30
  %3 = and i32 %2, 2
  %4 = tail call i32 @strcmp(ptr noundef nonnull @.str.2, ptr noundef nonnull @.str) #4
  %5 = icmp sgt i32 %4, 0
  %6 = zext i1 %5 to i32
  %7 = or disjoint i32 %3, %6
  %8 = tail call i32 @strcmp(ptr noundef nonnull @.str.3, ptr noundef nonnull @.str.3) #4
  %9 = icmp eq i32 %8, 0
  %10 = shl nuw nsw i32 %7, 2
  %11 = select i1 %9, i32 2, i32 0
  %12 = or disjoint i32 %10, %11
  %13 = tail call i32 @strncmp(ptr noundef nonnull @.str.4, ptr noundef nonnull @.str.5, i32 noundef 3) #4
  %14 = icmp eq i32 %13, 0
  %15 = zext i1 %14 to i32
  %16 = or disjoint i32 %12, %15
  %17 = tail call i32 @memcmp(ptr noundef nonnull @.str.6, ptr noundef nonnull @.str.7, i32 noundef 3) #4
  %18 = icmp sgt i32 %17, 0
  %19 = shl nuw nsw i32 %16, 2
  %20 = select i1 %18, i32 2, i32 0
  %21 = or disjoint i32 %19, %20
  %22 = tail call ptr @strchr(ptr noundef nonnull @.str.8, i32 noundef 108) #4
  %23 = icmp ne ptr %22, null
  %24 = zext i1 %23 to i32
  %25 = or disjoint i32 %21, %24
  %26 = shl nuw nsw i32 %25, 1
  %27 = tail call ptr @strchr(ptr noundef nonnull @.str.8, i32 noundef 122) #4
  %28 = icmp eq ptr %27, null
  %29 = zext i1 %28 to i32
  %30 = or disjoint i32 %26, %29
  ret i32 %30
}

declare i32 @strcmp(ptr noundef, ptr noundef) local_unnamed_addr #2

declare i32 @strncmp(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

declare i32 @memcmp(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

declare ptr @strchr(ptr noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden i32 @caesar(i32 noundef %0) local_unnamed_addr #0 {
  %2 = tail call ptr @strcpy(ptr noundef nonnull @buffer, ptr noundef nonnull @.str.9) #4
  %3 = load i8, ptr @buffer, align 16, !tbaa !6
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %25, %1
  %6 = phi i32 [ 0, %1 ], [ %29, %25 ]
  %7 = tail call i32 @puts(ptr noundef nonnull @buffer) #4
  ret i32 %6

8:                                                ; preds = %1, %25
  %9 = phi i8 [ %31, %25 ], [ %3, %1 ]
  %10 = phi ptr [ %30, %25 ], [ @buffer, %1 ]
  %11 = phi i32 [ %29, %25 ], [ 0, %1 ]
  %12 = add i8 %9, -97
  %13 = icmp ult i8 %12, 26
  br i1 %13, label %17, label %14

14:                                               ; preds = %8
  %15 = add i8 %9, -65
  %16 = icmp ult i8 %15, 26
  br i1 %16, label %17, label %25

17:                                               ; preds = %14, %8
  %18 = phi i8 [ %12, %8 ], [ %15, %14 ]
  %19 = phi i8 [ 97, %8 ], [ 65, %14 ]
  %20 = zext nneg i8 %18 to i32
  %21 = add nsw i32 %0, %20
  %22 = srem i32 %21, 26
  %23 = trunc nsw i32 %22 to i8
  %24 = add nsw i8 %19, %23
  store i8 %24, ptr %10, align 1, !tbaa !6
  br label %25

25:                                               ; preds = %17, %14
  %26 = phi i8 [ %9, %14 ], [ %24, %17 ]
  %27 = mul i32 %11, 7
  %28 = sext i8 %26 to i32
  %29 = add i32 %27, %28
  %30 = getelementptr inbounds nuw i8, ptr %10, i32 1
  %31 = load i8, ptr %30, align 1, !tbaa !6
  %32 = icmp eq i8 %31, 0
  br i1 %32, label %5, label %8, !llvm.loop !9
}

declare ptr @strcpy(ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden range(i32 0, 32) i32 @palindromes() local_unnamed_addr #0 {
  %1 = tail call i32 @strlen(ptr noundef nonnull @.str.13) #4
  %2 = lshr i32 %1, 1
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %22, label %4

4:                                                ; preds = %0
  %5 = getelementptr i8, ptr @.str.13, i32 %1
  br label %6

6:                                                ; preds = %4, %14
  %7 = phi i32 [ 0, %4 ], [ %15, %14 ]
  %8 = getelementptr inbounds nuw i8, ptr @.str.13, i32 %7
  %9 = load i8, ptr %8, align 1, !tbaa !6
  %10 = xor i32 %7, -1
  %11 = getelementptr i8, ptr %5, i32 %10
  %12 = load i8, ptr %11, align 1, !tbaa !6
  %13 = icmp eq i8 %9, %12
  br i1 %13, label %14, label %17

14:                                               ; preds = %6
  %15 = add nuw nsw i32 %7, 1
  %16 = icmp eq i32 %15, %2
  br i1 %16, label %17, label %6, !llvm.loop !10

17:                                               ; preds = %14, %6
  %18 = phi i32 [ %7, %6 ], [ %2, %14 ]
  %19 = icmp eq i32 %18, %2
  %20 = zext i1 %19 to i32
  %21 = or disjoint i32 %20, 2
  br label %22

22:                                               ; preds = %17, %0
  %23 = phi i32 [ 3, %0 ], [ %21, %17 ]
  %24 = tail call i32 @strlen(ptr noundef nonnull @.str.14) #4
  %25 = tail call i32 @strlen(ptr noundef nonnull @.str.3) #4
  %26 = lshr i32 %25, 1
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %45, label %28

28:                                               ; preds = %22
  %29 = getelementptr i8, ptr @.str.3, i32 %25
  br label %30

30:                                               ; preds = %38, %28
  %31 = phi i32 [ 0, %28 ], [ %39, %38 ]
  %32 = getelementptr inbounds nuw i8, ptr @.str.3, i32 %31
  %33 = load i8, ptr %32, align 1, !tbaa !6
  %34 = xor i32 %31, -1
  %35 = getelementptr i8, ptr %29, i32 %34
  %36 = load i8, ptr %35, align 1, !tbaa !6
  %37 = icmp eq i8 %33, %36
  br i1 %37, label %38, label %41

38:                                               ; preds = %30
  %39 = add nuw nsw i32 %31, 1
  %40 = icmp eq i32 %39, %26
  br i1 %40, label %41, label %30, !llvm.loop !10

41:                                               ; preds = %38, %30
  %42 = phi i32 [ %31, %30 ], [ %26, %38 ]
  %43 = icmp eq i32 %42, %26
  %44 = select i1 %43, i32 4, i32 0
  br label %45

45:                                               ; preds = %41, %22
  %46 = phi i32 [ 4, %22 ], [ %44, %41 ]
  %47 = tail call i32 @strlen(ptr noundef nonnull @.str.15) #4
  %48 = lshr i32 %47, 1
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %67, label %50

50:                                               ; preds = %45
  %51 = getelementptr i8, ptr @.str.15, i32 %47
  br label %52

52:                                               ; preds = %60, %50
  %53 = phi i32 [ 0, %50 ], [ %61, %60 ]
  %54 = getelementptr inbounds nuw i8, ptr @.str.15, i32 %53
  %55 = load i8, ptr %54, align 1, !tbaa !6
  %56 = xor i32 %53, -1
  %57 = getelementptr i8, ptr %51, i32 %56
  %58 = load i8, ptr %57, align 1, !tbaa !6
  %59 = icmp eq i8 %55, %58
  br i1 %59, label %60, label %63

60:                                               ; preds = %52
  %61 = add nuw nsw i32 %53, 1
  %62 = icmp eq i32 %61, %48
  br i1 %62, label %63, label %52, !llvm.loop !10

63:                                               ; preds = %60, %52
  %64 = phi i32 [ %53, %52 ], [ %48, %60 ]
  %65 = icmp eq i32 %64, %48
  %66 = select i1 %65, i32 8, i32 0
  br label %67

67:                                               ; preds = %63, %45
  %68 = phi i32 [ 8, %45 ], [ %66, %63 ]
  %69 = tail call i32 @strlen(ptr noundef nonnull @.str.16) #4
  %70 = lshr i32 %69, 1
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %89, label %72

72:                                               ; preds = %67
  %73 = getelementptr i8, ptr @.str.16, i32 %69
  br label %74

74:                                               ; preds = %82, %72
  %75 = phi i32 [ 0, %72 ], [ %83, %82 ]
  %76 = getelementptr inbounds nuw i8, ptr @.str.16, i32 %75
  %77 = load i8, ptr %76, align 1, !tbaa !6
  %78 = xor i32 %75, -1
  %79 = getelementptr i8, ptr %73, i32 %78
  %80 = load i8, ptr %79, align 1, !tbaa !6
  %81 = icmp eq i8 %77, %80
  br i1 %81, label %82, label %85

82:                                               ; preds = %74
  %83 = add nuw nsw i32 %75, 1
  %84 = icmp eq i32 %83, %70
  br i1 %84, label %85, label %74, !llvm.loop !10

85:                                               ; preds = %82, %74
  %86 = phi i32 [ %75, %74 ], [ %70, %82 ]
  %87 = icmp eq i32 %86, %70
  %88 = select i1 %87, i32 16, i32 0
  br label %89

89:                                               ; preds = %85, %67
  %90 = phi i32 [ 16, %67 ], [ %88, %85 ]
  %91 = or i32 %46, %23
  %92 = or i32 %68, %91
  %93 = or i32 %90, %92
  ret i32 %93
}

; Function Attrs: nounwind
define hidden range(i32 -1408, 1398) i32 @build() local_unnamed_addr #0 {
  %1 = alloca [64 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %1) #5
  %2 = call ptr @memset(ptr noundef nonnull %1, i32 noundef 46, i32 noundef 64) #4
  %3 = call ptr @strcpy(ptr noundef nonnull %1, ptr noundef nonnull @.str.10) #4
  %4 = call ptr @strcat(ptr noundef nonnull %1, ptr noundef nonnull @.str.11) #4
  %5 = getelementptr inbounds nuw i8, ptr %1, i32 20
  %6 = call ptr @strncpy(ptr noundef nonnull %5, ptr noundef nonnull @.str.12, i32 noundef 8) #4
  %7 = call i32 @puts(ptr noundef nonnull %1) #4
  %8 = getelementptr inbounds nuw i8, ptr %1, i32 15
  %9 = load i8, ptr %8, align 1, !tbaa !6
  %10 = sext i8 %9 to i32
  %11 = load i8, ptr %5, align 4, !tbaa !6
  %12 = sext i8 %11 to i32
  %13 = shl nsw i32 %12, 1
  %14 = add nsw i32 %13, %10
  %15 = getelementptr inbounds nuw i8, ptr %1, i32 26
  %16 = load i8, ptr %15, align 2, !tbaa !6
  %17 = sext i8 %16 to i32
  %18 = mul nsw i32 %17, 3
  %19 = add nsw i32 %14, %18
  %20 = getelementptr inbounds nuw i8, ptr %1, i32 30
  %21 = load i8, ptr %20, align 2, !tbaa !6
  %22 = sext i8 %21 to i32
  %23 = mul nsw i32 %22, 5
  %24 = add nsw i32 %19, %23
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #5
  ret i32 %24
}

declare ptr @memset(ptr noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare ptr @strcat(ptr noundef, ptr noundef) local_unnamed_addr #2

declare ptr @strncpy(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #3

attributes #0 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin nounwind "no-builtins" }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!4, !4, i64 0}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8}
!10 = distinct !{!10, !8}
